import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(1906)
t = np.linspace(0, 120, 4000)
noise = 0.02 * rng.normal(size=t.size)
wave = lambda start, amplitude, freq, decay: np.where(
    t > start, amplitude * np.exp(-(t - start) / decay) * np.sin(2 * np.pi * freq * (t - start)), 0)
signal = noise + wave(25, 0.5, 1.5, 12) + wave(60, 1.5, 0.7, 14)
fig, ax = plt.subplots(figsize=(10, 4))
ax.plot(t, signal, color="black", lw=0.7)
for start, name in ((25, "P wave"), (60, "S wave")):
    ax.axvline(start, color="crimson", ls="--", lw=1)
    ax.text(start - 1, 1.35, name, color="crimson", ha="right")
ax.set_xlabel("time after the earthquake (s)")
ax.set_ylabel("ground velocity (mm/s)")
ax.set_title("Synthetic seismogram with P and S waves")
fig.tight_layout()
plt.show()
