import numpy as np
import matplotlib.pyplot as plt

lam, d, b, D = 633e-9, 0.25e-3, 0.05e-3, 2.0
y = np.linspace(-0.04, 0.04, 2000)
s = y / np.hypot(y, D)
I = np.cos(np.pi * d * s / lam) ** 2 * np.sinc(b * s / lam) ** 2

fig, (top, bottom) = plt.subplots(2, 1, figsize=(8, 5), sharex=True, height_ratios=[3, 1])
top.plot(y * 100, I, "r", lw=1.2, label="double slit")
top.plot(y * 100, np.sinc(b * s / lam) ** 2, "k--", lw=1, label="envelope of the single slit")
top.set_ylabel("$I / I_0$")
top.set_ylim(0, 1.25)
top.legend(loc="upper right")
top.set_title("Diffraction at a Double Slit, He-Ne Laser (633 nm)")
bottom.imshow(I[None, :], extent=[-4, 4, 0, 1], aspect="auto", cmap="hot")
bottom.set_yticks([])
bottom.set_xlabel("position on the screen (cm)")
plt.tight_layout()
plt.show()
