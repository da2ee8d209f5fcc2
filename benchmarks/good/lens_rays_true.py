import matplotlib.pyplot as plt

f, g, G = 2.0, 6.0, 1.5
b = 1 / (1 / f - 1 / g)     # 3 cm
B = -G * b / g
x_end = 4.5

plt.figure(figsize=(9, 5))
plt.axhline(0, color="k", lw=0.8)
plt.plot([0, 0], [-2, 2], color="deepskyblue", lw=3)
plt.plot([-f, f], [0, 0], "ko", ms=5)
plt.plot([-g, 0, x_end], [G, G, G - G / f * x_end], color="orange", label="parallel ray")
plt.plot([-g, x_end], [G, -G / g * x_end], color="purple", label="central ray")
plt.plot([-g, 0, x_end], [G, B, B], color="green", label="focal ray")
plt.annotate("", xy=(-g, G), xytext=(-g, 0), arrowprops=dict(arrowstyle="-|>", lw=2.5, color="k"))
plt.annotate("", xy=(b, B), xytext=(b, 0), arrowprops=dict(arrowstyle="-|>", lw=2.5, color="k"))
plt.text(-g, G + 0.15, "object", ha="center")
plt.text(b + 0.1, 0.15, "image", ha="center")
plt.text(-f, 0.15, "F", ha="center")
plt.text(f + 0.3, 0.15, "F'", ha="center")
plt.xlabel("x (cm)")
plt.ylabel("y (cm)")
plt.ylim(-2.4, 2.4)
plt.legend(loc="lower left")
plt.title("Three Principal Rays at a Converging Lens")
plt.show()
