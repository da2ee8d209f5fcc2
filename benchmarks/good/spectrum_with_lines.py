import numpy as np
import matplotlib.pyplot as plt

fs = 500
t = np.arange(0, 2, 1 / fs)
signal = np.sin(2 * np.pi * 50 * t) + 0.5 * np.sin(2 * np.pi * 120 * t)
amplitude = np.abs(np.fft.rfft(signal)) * 2 / len(t)
freq = np.fft.rfftfreq(len(t), 1 / fs)
plt.figure(figsize=(8, 4))
plt.plot(freq, amplitude)
plt.xlabel("frequency (Hz)")
plt.ylabel("amplitude")
plt.title("Spectrum of two tones")
plt.grid(alpha=0.3)
plt.tight_layout()
plt.show()
