import numpy as np
import matplotlib.pyplot as plt

theta = np.linspace(0, 2 * np.pi, 721)
orbitals = {
    "s": np.ones_like(theta),
    r"$p_z$": np.cos(theta),
    r"$d_{z^2}$": (3 * np.cos(theta) ** 2 - 1) / 2,
    r"$d_{xz}$": np.sin(2 * theta),
}

fig, axes = plt.subplots(1, 4, figsize=(13, 4), subplot_kw={"projection": "polar"})
for ax, (name, amplitude) in zip(axes, orbitals.items()):
    for sign, color in ((1, "crimson"), (-1, "royalblue")):
        lobe = np.clip(sign * amplitude, 0, None)
        ax.fill(theta, lobe, color=color, alpha=0.7)
    ax.set_theta_zero_location("N")
    ax.set_theta_direction(-1)
    ax.set_rticks([])
    ax.set_title(name, fontsize=15)
fig.suptitle("Angular part of four atomic orbitals (red +, blue −)")
fig.tight_layout()
plt.show()
