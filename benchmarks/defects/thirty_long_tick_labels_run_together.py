# class: A-5 | thirty long tick labels run together
import matplotlib.pyplot as plt

elements = [
    "Hydrogen",
    "Helium",
    "Lithium",
    "Beryllium",
    "Boron",
    "Carbon",
    "Nitrogen",
    "Oxygen",
    "Fluorine",
    "Neon",
    "Sodium",
    "Magnesium",
    "Aluminium",
    "Silicon",
    "Phosphorus",
    "Sulfur",
    "Chlorine",
    "Argon",
]
radius = [53, 31, 167, 112, 87, 67, 56, 48, 42, 38, 190, 145, 118, 111, 98, 88, 79, 71]
fig, ax = plt.subplots(figsize=(8, 4))
ax.bar(elements, radius, color="mediumseagreen")
ax.set_ylabel("atomic radius (pm)")
ax.set_title("Atomic radii")
plt.show()
