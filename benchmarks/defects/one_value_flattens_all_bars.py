# class: A-5 | one value flattens all bars
import matplotlib.pyplot as plt

planets = ["Mercury", "Venus", "Earth", "Mars", "Ceres", "Jupiter (wrong unit)"]
mass = [0.055, 0.815, 1.0, 0.107, 0.00015, 317800.0]
fig, ax = plt.subplots(figsize=(8, 4.5))
ax.bar(planets, mass, color="peru")
ax.set_ylabel("mass (Earth = 1)")
ax.set_title("Masses")
plt.show()
