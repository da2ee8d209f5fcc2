import numpy as np
import matplotlib.pyplot as plt

v_max, k_m = 12.0, 2.5


def rate(substrate):
    return v_max * substrate / (k_m + substrate)


s = np.linspace(0, 20, 300)
s_points = np.array([0.5, 1, 2, 4, 8, 16])

fig, (left, right) = plt.subplots(1, 2, figsize=(11, 4.5))

left.plot(s, rate(s), color="darkgreen", lw=2)
left.axhline(v_max, color="gray", ls="--")
left.text(1, v_max + 0.2, "$V_{max}$", fontsize=12)
left.plot([k_m, k_m, 0], [0, v_max / 2, v_max / 2], color="crimson", ls=":")
left.text(k_m + 0.3, 0.4, "$K_M$", color="crimson", fontsize=12)
left.set(title="Michaelis–Menten curve", xlabel="[S] (mM)", ylabel="v (µM/s)", xlim=(0, 20), ylim=(0, 14))

inverse = np.array([-1 / k_m, 2.1])
right.plot(inverse, 1 / v_max + k_m / v_max * inverse, color="navy", lw=1.5)
right.plot(1 / s_points, 1 / rate(s_points), "o", color="navy")
right.axhline(0, color="black", lw=0.8)
right.axvline(0, color="black", lw=0.8)
right.annotate(r"$-1/K_M$", (-1 / k_m, 0), xytext=(-0.42, 0.12), fontsize=12,
               arrowprops=dict(arrowstyle="->"))
right.set(title="Lineweaver–Burk plot", xlabel="1/[S] (1/mM)", ylabel="1/v (s/µM)")

plt.tight_layout()
plt.show()
