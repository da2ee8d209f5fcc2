import numpy as np
import matplotlib.pyplot as plt

fs = 1000
t = np.arange(0, 4, 1 / fs)
s = np.sin(2 * np.pi * (20 * t + 40 * t**2))
fig, ax = plt.subplots(figsize=(7, 4))
ax.specgram(s, NFFT=256, Fs=fs, noverlap=200, cmap="magma")
ax.set_xlabel("time (s)")
ax.set_ylabel("frequency (Hz)")
ax.set_title("Linear chirp")
plt.show()
