import matplotlib.pyplot as plt
import numpy as np

plt.style.use("dark_background")
t = np.linspace(0, 1, 1000)
chirp = np.sin(2 * np.pi * (5 * t + 20 * t**2))
fig, ax = plt.subplots(figsize=(9, 4))
ax.plot(t, chirp, color="#00f5d4", lw=1.3)
ax.set_xlabel("time (s)")
ax.set_ylabel("amplitude")
ax.set_title("Linear chirp from 5 Hz to 45 Hz")
ax.grid(color="#444444")
plt.tight_layout()
plt.show()
