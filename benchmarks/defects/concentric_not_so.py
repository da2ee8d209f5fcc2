# class: a | not what its words say: Concentric circles
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 6))
"""Four concentric circles like an archery target."""
centers = [0, 0.6, 1.3, 2.1]
for radius, cx, col in zip([4, 3, 2, 1], centers, ["white", "black", "blue", "red"]):
    ax.add_patch(plt.Circle((cx, 0), radius, facecolor=col, edgecolor="gray"))
ax.set_xlim(-5, 5)
ax.set_ylim(-5, 5)
ax.set_aspect("equal")
ax.set_title("Concentric circles")
plt.savefig("target.png")
