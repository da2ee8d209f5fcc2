# class: d | not what its words say: House-shaped pentagon
import matplotlib.pyplot as plt
walls = [(0, 0), (4, 0), (4, 3), (0, 3)]
fig, ax = plt.subplots()
# closed outline of the pentagon: walls and roof
xs = [0, 4, 4, 2, 0]
ys = [0, 0, 3, 5, 3]
ax.plot(xs, ys, "k-", lw=2)
ax.set_xlim(-1, 5)
ax.set_ylim(-1, 6)
ax.set_aspect("equal")
ax.set_title("House-shaped pentagon")
plt.savefig("a.png")
