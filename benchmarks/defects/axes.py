# class: unreadable | All texts have a font size of 2-2.5 points.
import matplotlib.pyplot as plt

planets = ["Mercury", "Venus", "Earth", "Mars", "Jupiter", "Saturn", "Uranus", "Neptune"]
gravity = [3.7, 8.9, 9.8, 3.7, 24.8, 10.4, 8.9, 11.2]
fig, ax = plt.subplots(figsize=(8, 5))
ax.barh(planets, gravity, color="sandybrown", edgecolor="black")
ax.invert_yaxis()
ax.tick_params(labelsize=2)
ax.set_xlabel("Surface gravity (m/s²)", fontsize=2)
ax.set_title("Surface gravity of the planets", fontsize=2.5)
plt.show()
