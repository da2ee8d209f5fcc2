import numpy as np
import matplotlib.pyplot as plt

# RC circuit
R = 1.0e3      # ohm
C = 1.0e-3     # farad
V0 = 5.0       # volt
tau = R * C

t = np.linspace(0, 5 * tau, 400)
v = V0 * (1 - np.exp(-t / tau))
v_tau = V0 * (1 - np.exp(-1))

fig, ax = plt.subplots(figsize=(8, 4.5))
ax.plot(t, v, lw=2.5, color="firebrick", label="capacitor voltage")
ax.axhline(V0, ls=":", color="gray", label="supply voltage")

# After one time constant the voltage is 63 % of the supply
ax.plot([tau, tau, 0], [0, v_tau, v_tau], ls="--", color="navy", lw=1)
ax.plot(tau, v_tau, "o", color="navy")
ax.annotate(r"$t=\tau$: 63 %", xy=(tau, v_tau), xytext=(1.5, 2.2),
            arrowprops=dict(arrowstyle="->"))

ax.set_xlim(0, 5)
ax.set_ylim(0, 5.6)
ax.set_xlabel("Time (s)")
ax.set_ylabel("Voltage (V)")
ax.set_title(r"Charging a capacitor ($\tau = 1$ s)")
ax.legend(loc="lower right")
plt.show()
