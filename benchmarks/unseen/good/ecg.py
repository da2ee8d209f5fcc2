"""Model electrocardiogram: P wave, QRS complex and T wave as a sum of Gaussians."""
import numpy as np
import matplotlib.pyplot as plt

# name: (centre in s, width in s, height in mV)
waves = {"P": (0.18, 0.022, 0.15), "Q": (0.315, 0.008, -0.12), "R": (0.34, 0.010, 1.1),
         "S": (0.365, 0.008, -0.25), "T": (0.58, 0.040, 0.30)}
period = 0.8
t = np.linspace(0, 3 * period, 3000)
ecg = sum(h * np.exp(-((t % period - c) ** 2) / (2 * w**2)) for c, w, h in waves.values())

fig, ax = plt.subplots(figsize=(10, 4))
ax.plot(t, ecg, color="black", lw=1.4)
for name, (c, _, h) in waves.items():
    ax.text(c + {"Q": -0.04, "S": 0.04}.get(name, 0), h + (0.06 if h > 0 else -0.12), name,
            ha="center", color="crimson", fontsize=12)
ax.set_xticks(np.arange(0, 2.41, 0.2))
ax.set_yticks(np.arange(-0.5, 1.6, 0.5))
ax.grid(color="lightcoral", alpha=0.5)
ax.set_xlim(0, 2.4)
ax.set_ylim(-0.6, 1.5)
ax.set_title("Three heartbeats at 75 beats per minute")
ax.set_xlabel("time (s)")
ax.set_ylabel("voltage (mV)")
plt.tight_layout()
plt.show()
