# class: c | fifteen dots are announced, a range stops short
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 5))
# draw 15 dots in a triangle
for row in range(1, 5):
    for k in range(row):
        ax.plot(k - row / 2, -row, "o", color="darkblue", markersize=16)
ax.set_xlim(-3.5, 2.5)
ax.set_ylim(-6, 0)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("The fifth triangular number: 15 dots")
plt.show()
