import numpy as np
import matplotlib.pyplot as plt
from scipy import signal

# Second-order Butterworth low-pass, cut-off at 1 kHz
cutoff = 1000.0
b, a = signal.butter(2, 2 * np.pi * cutoff, analog=True)
freq = np.logspace(1, 5, 400)
_, h = signal.freqs(b, a, worN=2 * np.pi * freq)

fig, (mag, phase) = plt.subplots(2, 1, sharex=True, figsize=(7, 6))
mag.semilogx(freq, 20 * np.log10(np.abs(h)))
mag.axhline(-3, color="tab:red", ls=":", label="−3 dB")
mag.set_ylabel("gain (dB)")
mag.legend(loc="lower left")
phase.semilogx(freq, np.degrees(np.unwrap(np.angle(h))), color="tab:orange")
phase.set_ylabel("phase (°)")
phase.set_yticks([0, -45, -90, -135, -180])
phase.set_xlabel("frequency (Hz)")
for ax in (mag, phase):
    ax.axvline(cutoff, color="gray", ls="--", lw=1)
    ax.grid(True, which="both", alpha=0.25)
mag.set_title("Butterworth filter: −40 dB per decade above 1 kHz")
fig.tight_layout()
plt.show()
