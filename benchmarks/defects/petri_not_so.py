# class: c | not what its words say: Radii of the eight planets
import matplotlib.pyplot as plt
planets = ["Mercury", "Venus", "Earth", "Mars", "Jupiter", "Saturn", "Uranus", "Neptune"]
radius = [0.4, 0.9, 1.0, 0.5, 11.2, 9.4, 4.0, 3.9]
fig, ax = plt.subplots()
# the eight planets
for name, r in list(zip(planets, radius))[:-1]:
    ax.barh(name, r, color="peru")
ax.set_xlabel("Radius (Earth = 1)")
ax.set_title("Radii of the eight planets")
plt.savefig("a.png")
