# class: A-1 | one corner of the resistor's zigzag lies at y = 25 instead of 0.25 and shoots off the canvas
import matplotlib.pyplot as plt

# series circuit: battery, resistor
plt.figure(figsize=(7, 5))
zx = [2.0, 2.2, 2.4, 2.6, 2.8, 3.0, 3.2, 3.4]
zy = [3.0, 3.25, 2.75, 3.25, 2.75, 25, 2.75, 3.0]
plt.plot([0, 2], [3, 3], "k", lw=2)
plt.plot(zx, zy, "k", lw=2)
plt.plot([3.4, 5.5, 5.5, 3.0], [3, 3, 0, 0], "k", lw=2)
plt.plot([2.7, 0, 0], [0, 0, 3], "k", lw=2)
plt.plot([3.0, 3.0], [-0.5, 0.5], "k", lw=2)
plt.plot([2.7, 2.7], [-0.25, 0.25], "k", lw=4)
plt.text(2.7, 2.3, r"$R = 100\,\Omega$", ha="center", fontsize=13)
plt.text(2.85, -0.9, "U = 9 V", ha="center", fontsize=13)
plt.xlim(-0.5, 6)
plt.ylim(-1.3, 4)
plt.axis("off")
plt.title("Simple Circuit with One Resistor")
plt.show()
