import matplotlib.pyplot as plt
from matplotlib.patches import Circle

fig, ax = plt.subplots()
for radius, color in [(3, "red"), (2, "white"), (1, "blue")]:
    ax.add_patch(Circle((1, 1), radius, fc=color, ec="black"))
ax.set_xlim(-3, 5)
ax.set_ylim(-3, 5)
ax.set_aspect("equal")
ax.set_title("Archery target")
plt.savefig("out.png")
