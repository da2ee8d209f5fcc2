# class: A-2 | the weight arrow and its label float in empty space left of the incline instead of starting at the block
import numpy as np
import matplotlib.pyplot as plt

alpha = np.radians(30)
L = 6
plt.figure(figsize=(8, 5))
plt.fill([0, L * np.cos(alpha), L * np.cos(alpha)], [0, 0, L * np.sin(alpha)], color="lightgray", ec="k")

# block in the middle of the incline
mid = np.array([L / 2 * np.cos(alpha), L / 2 * np.sin(alpha)])
t = np.array([np.cos(alpha), np.sin(alpha)])
n = np.array([-np.sin(alpha), np.cos(alpha)])
box = [mid - 0.5 * t, mid + 0.5 * t, mid + 0.5 * t + 0.7 * n, mid - 0.5 * t + 0.7 * n]
plt.fill(*zip(*box), color="peru", ec="k")

# weight of the block
plt.annotate("", xy=(0 - 1.5, 2.4 - 1.8), xytext=(0 - 1.5, 2.4), arrowprops=dict(arrowstyle="-|>", color="r", lw=2.5))
plt.text(-1.3, 1.5, r"$F_G$", color="r", fontsize=15)
plt.text(1.1, 0.2, r"$\alpha$", fontsize=14)
plt.xlim(-2.5, 6)
plt.ylim(-1, 4)
plt.gca().set_aspect("equal")
plt.axis("off")
plt.title("Weight of a Block on an Inclined Plane, α = 30°")
plt.show()
