# class: b | labeled as a rhombus with equal sides, a 5 by 2 rectangle is drawn
import matplotlib.pyplot as plt

rhombus_x = [0, 5, 5, 0, 0]
rhombus_y = [0, 0, 2, 2, 0]
plt.figure(figsize=(7, 4))
plt.fill(rhombus_x, rhombus_y, color="plum", ec="purple", lw=2)
plt.plot([0, 5], [0, 2], "k--", lw=1)
plt.plot([0, 5], [2, 0], "k--", lw=1)
for x, y, s in [(-0.3, -0.3, "A"), (5.1, -0.3, "B"), (5.1, 2.1, "C"), (-0.3, 2.1, "D")]:
    plt.text(x, y, s, fontsize=13)
plt.gca().set_aspect("equal")
plt.xlim(-1, 6)
plt.ylim(-0.8, 2.8)
plt.axis("off")
plt.title("Rhombus ABCD with Its Diagonals")
plt.show()
