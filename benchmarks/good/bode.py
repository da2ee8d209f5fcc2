"""Bode diagram of a second-order low-pass filter.

The upper panel shows the gain in decibels, the lower panel the phase in
degrees, both over a logarithmic frequency axis, for three damping ratios.
"""
import matplotlib.pyplot as plt
import numpy as np

# Natural frequency 1 kHz
F0 = 1000.0
DAMPING = [0.1, 0.5, 1.0]
COLOURS = ["firebrick", "seagreen", "navy"]

f = np.logspace(1, 5, 500)


def response(f, zeta):
    """Complex transfer function at frequency f."""
    s = 1j * f / F0
    return 1 / (1 + 2 * zeta * s + s ** 2)


fig, (gain, phase) = plt.subplots(2, 1, figsize=(7, 6), sharex=True)

for zeta, colour in zip(DAMPING, COLOURS):
    H = response(f, zeta)
    gain.semilogx(f, 20 * np.log10(np.abs(H)), color=colour, label=rf"$\zeta$ = {zeta}")
    phase.semilogx(f, np.degrees(np.angle(H)), color=colour)

# Natural frequency in both panels
for ax in (gain, phase):
    ax.axvline(F0, color="gray", ls=":")
    ax.grid(True, which="both", alpha=0.2)

gain.set_ylabel("Gain (dB)")
gain.set_title("Bode diagram of a low-pass filter, natural frequency 1 kHz")
gain.legend()
phase.set_ylabel("Phase (degrees)")
phase.set_xlabel("Frequency (Hz)")
phase.set_yticks([-180, -90, 0])
fig.tight_layout()
plt.show()
