import numpy as np
import matplotlib.pyplot as plt

# Michaelis-Menten parameters
vmax = 10.0
km = 2.0
substrate = np.array([0.5, 1, 2, 4, 8, 16])
rate = vmax * substrate / (km + substrate)

fig, (left, right) = plt.subplots(1, 2, figsize=(10, 4.5))

# Left: saturation curve with the asymptote Vmax
s = np.linspace(0, 18, 300)
left.plot(s, vmax * s / (km + s), color="tab:blue")
left.plot(substrate, rate, "o", color="tab:blue")
left.axhline(vmax, color="gray", ls="--")
left.text(0.4, vmax + 0.25, "$V_{max}$", color="gray")
left.set_ylim(0, 11.5)
left.set_xlabel("[S] (mM)")
left.set_ylabel("v (µM/s)")
left.set_title("Michaelis–Menten")

# Right: Lineweaver-Burk line, meeting the x axis at -1/Km
u = np.linspace(-1 / km, 2.1, 2)
right.plot(u, km / vmax * u + 1 / vmax, color="tab:red")
right.plot(1 / substrate, 1 / rate, "s", color="tab:red")
right.axhline(0, color="black", lw=0.8)
right.axvline(0, color="black", lw=0.8)
right.set_xlabel("1/[S] (1/mM)")
right.set_ylabel("1/v (s/µM)")
right.set_title("Lineweaver–Burk")

fig.tight_layout()
plt.show()
