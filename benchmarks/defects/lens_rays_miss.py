# class: a | the three principal rays do not meet in the image point because the focal ray has the wrong slope
import numpy as np
import matplotlib.pyplot as plt

f, g, G = 2.0, 6.0, 1.5
b = 1 / (1 / f - 1 / g)
B = -G * b / g
plt.figure(figsize=(9, 5))
plt.axhline(0, color="k", lw=0.8)
plt.plot([0, 0], [-2.2, 2.2], "c", lw=3)
plt.plot([-f, f], [0, 0], "k|", ms=12)
plt.annotate("", xy=(-g, G), xytext=(-g, 0), arrowprops=dict(arrowstyle="-|>", lw=2, color="g"))
plt.annotate("", xy=(b, B), xytext=(b, 0), arrowprops=dict(arrowstyle="-|>", lw=2, color="r"))
end = 5.0
plt.plot([-g, 0, end], [G, G, G - 0.25 * end], color="orange")
plt.plot([-g, end], [G, -G / g * end + 1.0], color="purple")
plt.plot([-g, 0, end], [G, B, B], color="blue")
plt.text(-g, G + 0.15, "object", ha="center")
plt.text(b + 0.15, B / 2, "image")
plt.text(-f, -0.4, "F", ha="center")
plt.text(f, -0.4, "F'", ha="center")
plt.xlabel("cm")
plt.title("The Three Principal Rays Meet in the Image Point")
plt.show()
