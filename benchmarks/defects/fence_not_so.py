# class: c | not what its words say: A fence with ten posts
import matplotlib.pyplot as plt
fig, ax = plt.subplots(figsize=(8, 3))
# ten fence posts, one every metre
n_posts = 10
for k in range(1, n_posts):
    ax.add_patch(plt.Rectangle((k, 0), 0.2, 2, color="saddlebrown"))
ax.set_xlim(0, 11)
ax.set_ylim(0, 3)
ax.set_aspect("equal")
ax.set_title("A fence with ten posts")
plt.savefig("a.png")
