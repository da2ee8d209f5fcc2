# class: d | not what its words say: Rhombus
import matplotlib.pyplot as plt
fig, ax = plt.subplots()
# rhombus
x = [0, 2, 4, 2]
y = [2, 4, 2, 0]
ax.plot(x, y, "g-", lw=3)
ax.set_xlim(-1, 5)
ax.set_ylim(-1, 5)
ax.set_aspect("equal")
ax.set_title("Rhombus")
plt.savefig("a.png")
