import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 4))
# wires of the loop
ax.plot([0, 0], [0, 1.2], "k")
ax.plot([0, 0], [1.8, 3], "k")
ax.plot([0, 2], [3, 3], "k")
# resistor as a zigzag
zig_x = [2, 2.1, 2.3, 2.5, 2.7, 2.9, 3.0]
zig_y = [3, 3.2, 2.8, 3.2, 2.8, 3.2, 3]
ax.plot(zig_x, zig_y, "k")
ax.plot([3, 5, 5, 0], [3, 3, 0, 0], "k")
# battery
ax.plot([-0.4, 0.4], [1.8, 1.8], "k", lw=2)
ax.plot([-0.2, 0.2], [1.2, 1.2], "k", lw=4)
ax.text(2.3, 3.4, "R = 10 Ω")
ax.text(0.5, 1.4, "9 V")
ax.set_xlim(-1, 6)
ax.set_ylim(-0.7, 4.2)
ax.axis("off")
ax.set_title("A battery and one resistor in series")
plt.savefig("a.png")
