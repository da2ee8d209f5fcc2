# class: e | not what its words say: Three points in the plane
import matplotlib.pyplot as plt
pts = {"P": (1, 2), "Q": (4, 3), "R": (2, 5)}
fig, ax = plt.subplots()
for (x, y), label in zip(pts.values(), ["Q(4, 3)", "R(2, 5)", "P(1, 2)"]):
    ax.plot(x, y, "ko")
    ax.annotate(label, (x, y), xytext=(6, 6), textcoords="offset points")
ax.set_xlim(0, 6)
ax.set_ylim(0, 6)
ax.set_title("Three points in the plane")
plt.savefig("a.png")
