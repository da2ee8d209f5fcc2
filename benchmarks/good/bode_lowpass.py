import numpy as np
import matplotlib.pyplot as plt
from scipy import signal

# Second-order low-pass filters, natural frequency 10 rad/s
w0 = 10.0
omega = np.logspace(-1, 3, 400)
damping = [0.1, 0.5, 1.0]

fig, (mag_ax, phase_ax) = plt.subplots(2, 1, figsize=(8, 6), sharex=True)
for zeta in damping:
    system = signal.TransferFunction([w0**2], [1, 2 * zeta * w0, w0**2])
    _, magnitude, phase = signal.bode(system, omega)
    mag_ax.semilogx(omega, magnitude, label=rf"$\zeta={zeta}$")
    phase_ax.semilogx(omega, phase)

for ax in (mag_ax, phase_ax):
    ax.axvline(w0, color="gray", ls=":")
    ax.grid(True, which="both", alpha=0.2)
mag_ax.set_ylabel("Magnitude (dB)")
phase_ax.set_ylabel("Phase (°)")
phase_ax.set_yticks([-180, -135, -90, -45, 0])
phase_ax.set_xlabel("Angular frequency (rad/s)")
mag_ax.set_title("Bode plot: the peak grows as the damping falls")
mag_ax.legend(loc="lower left")
plt.show()
