# class: A-5 | long category names run into each other
import matplotlib.pyplot as plt

planets = ["Mercury (rocky)", "Venus (rocky)", "Earth (rocky)", "Mars (rocky)", "Jupiter (gas giant)", "Saturn (gas giant)", "Uranus (ice giant)", "Neptune (ice giant)"]
radius = [2440, 6052, 6371, 3390, 69911, 58232, 25362, 24622]
plt.figure(figsize=(7, 4))
plt.bar(planets, radius, color="slateblue")
plt.ylabel("radius (km)")
plt.title("Planet radii")
plt.show()
