import numpy as np
import matplotlib.pyplot as plt
from scipy import signal

w0, zeta = 100.0, 0.3
system = signal.TransferFunction([w0**2], [1, 2 * zeta * w0, w0**2])
w, magnitude, phase = signal.bode(system, np.logspace(0, 4, 400))

fig, (top, bottom) = plt.subplots(2, 1, sharex=True, figsize=(7.5, 6))
top.semilogx(w, magnitude, color="navy", lw=2)
top.set_ylabel("Magnitude (dB)")
bottom.semilogx(w, phase, color="darkorange", lw=2)
bottom.set_ylabel("Phase (deg)")
bottom.set_xlabel("Angular frequency (rad/s)")
bottom.set_yticks([0, -45, -90, -135, -180])
for ax in (top, bottom):
    ax.axvline(w0, color="gray", ls="--")
    ax.grid(True, which="both", alpha=0.25)
top.set_title(r"Bode plot of a second-order low-pass, $\omega_0 = 100$ rad/s, $\zeta = 0.3$")
plt.tight_layout()
plt.show()
