import numpy as np
import matplotlib.pyplot as plt

# Synthetic electrocardiogram: P, Q, R, S and T waves as Gaussians
waves = {"P": (0.18, 0.15, 0.02), "Q": (0.27, -0.1, 0.008), "R": (0.30, 1.0, 0.01),
         "S": (0.33, -0.2, 0.008), "T": (0.52, 0.3, 0.04)}
t = np.linspace(0, 2.4, 2400)
phase = t % 0.8
signal = sum(a * np.exp(-((phase - c) ** 2) / (2 * w**2)) for c, a, w in waves.values())

fig, ax = plt.subplots(figsize=(9, 4))
ax.plot(t, signal, color="darkred", linewidth=1.3)
for name, (center, amplitude, _) in waves.items():
    offset = 0.08 if amplitude > 0 else -0.14
    shift = {"Q": -0.04, "S": 0.04}.get(name, 0)
    ax.text(center + shift, amplitude + offset, name, ha="center")
ax.set_ylim(-0.5, 1.3)
ax.set_xlabel("Time (s)")
ax.set_ylabel("Voltage (mV)")
ax.set_title("Synthetic ECG with Three Heartbeats")
ax.grid(color="mistyrose")
plt.tight_layout()
plt.show()
