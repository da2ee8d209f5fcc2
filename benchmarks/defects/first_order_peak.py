# class: A-2 | The Cmax arrow points at the index of the maximum instead of its time, into blank space off the peak.
import numpy as np
import matplotlib.pyplot as plt

# Time axis in minutes
t = np.linspace(0, 240, 481)

# One-compartment absorption model
dose = 100.0
ka = 0.05
ke = 0.012
conc = dose * ka / (ka - ke) * (np.exp(-ke * t) - np.exp(-ka * t))

# Locate the maximum
i_max = int(np.argmax(conc))
c_max = conc[i_max]

# Plot
fig, ax = plt.subplots(figsize=(8, 5))
ax.plot(t, conc, color="darkgreen", lw=2.5)

# Mark the peak
ax.annotate(
    r"$C_{max}$",
    xy=(i_max, c_max),
    xytext=(140, c_max + 12),
    fontsize=13,
    arrowprops=dict(arrowstyle="->", color="black"),
    va="center",
)

ax.set_ylim(0, 90)
ax.set_xlim(0, 240)
ax.set_xlabel("Time (min)")
ax.set_ylabel("Concentration (mg/L)")
ax.set_title("Drug concentration after an oral dose")
ax.grid(alpha=0.3)
plt.show()
