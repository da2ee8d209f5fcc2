import matplotlib.pyplot as plt

radius = {
    "Mercury": 2440, "Venus": 6052, "Earth": 6371, "Mars": 3390,
    "Jupiter": 69911, "Saturn": 58232, "Uranus": 25362, "Neptune": 24622,
}

fig, ax = plt.subplots(figsize=(7, 4.5))
ax.barh(list(radius), list(radius.values()), color="peru")
ax.invert_yaxis()
ax.set_xlabel("Mean radius (km)")
ax.set_title("Radii of the eight planets of the Solar System")
fig.tight_layout()
plt.show()
