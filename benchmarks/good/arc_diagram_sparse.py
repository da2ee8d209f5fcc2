import matplotlib.pyplot as plt
from matplotlib.patches import Arc

people = ["Ana", "Ben", "Cho", "Dia", "Eli", "Fay", "Gus", "Hal"]
letters = [("Ana", "Cho"), ("Ben", "Gus"), ("Cho", "Dia"), ("Dia", "Hal"), ("Eli", "Fay"), ("Ana", "Hal"), ("Ben", "Eli")]
at = {name: i for i, name in enumerate(people)}

fig, ax = plt.subplots(figsize=(9, 5))
for a, b in letters:
    left, right = at[a], at[b]
    ax.add_patch(Arc(((left + right) / 2, 0), right - left, right - left, theta1=0, theta2=180, color="indigo", lw=1.8))
ax.scatter(range(8), [0] * 8, s=120, color="indigo", zorder=3)
for name, i in at.items():
    ax.text(i, -0.35, name, ha="center", fontsize=12)
ax.set_xlim(-0.6, 7.6)
ax.set_ylim(-0.7, 3.8)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Arc diagram: seven letters among eight friends")
plt.show()
