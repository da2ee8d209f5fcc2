# class: A-5 | node labels all in nearly one place
import matplotlib.pyplot as plt

names = ["kinetic", "potential", "thermal", "chemical"]
fig, ax = plt.subplots(figsize=(6, 5))
for k, name in enumerate(names):
    ax.scatter(2 + 0.05 * k, 3 + 0.04 * k, s=300)
    ax.text(2 + 0.05 * k, 3 + 0.04 * k, name, fontsize=14, ha="center")
ax.set_xlim(1, 3)
ax.set_ylim(2, 4)
ax.set_title("Forms of energy")
plt.show()
