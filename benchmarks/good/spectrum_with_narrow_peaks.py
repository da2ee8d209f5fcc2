import numpy as np
import matplotlib.pyplot as plt

f = np.linspace(0, 500, 2001)
s = sum(a / (1 + ((f - f0) / 0.4) ** 2) for f0, a in [(50, 1), (150, 0.4), (230, 0.8), (410, 0.25)])
fig, ax = plt.subplots(figsize=(8, 4))
ax.plot(f, s, lw=1)
for f0, a in [(50, 1), (150, 0.4), (230, 0.8), (410, 0.25)]:
    ax.annotate(f"{f0} Hz", xy=(f0, a), xytext=(f0 + 12, a + 0.03))
ax.set_ylim(0, 1.15)
ax.set_xlabel("frequency (Hz)")
ax.set_ylabel("amplitude")
ax.set_title("Line spectrum")
plt.show()
