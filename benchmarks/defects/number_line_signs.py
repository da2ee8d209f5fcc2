# class: e | the points' labels are at the mirrored positions: the point labeled 3 sits at -3
import matplotlib.pyplot as plt

points = {"A = -4": -4, "B = -1.5": -1.5, "C = 3": 3, "D = 4.5": 4.5}
plt.figure(figsize=(9, 2.5))
plt.axhline(0, color="k", lw=1.5)
for k in range(-6, 7):
    plt.plot([k, k], [-0.1, 0.1], "k", lw=1)
    plt.text(k, -0.4, str(k), ha="center")
for label, value in points.items():
    plt.plot(-value, 0, "ro", ms=9)
    plt.text(-value, 0.3, label, ha="center", color="r")
plt.xlim(-6.7, 6.7)
plt.ylim(-0.8, 0.8)
plt.axis("off")
plt.title("Four Points on the Number Line")
plt.show()
