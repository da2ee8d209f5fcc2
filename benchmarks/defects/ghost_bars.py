# class: A-3 | the bars have the color of the paper
import matplotlib.pyplot as plt

labels = ["H", "He", "Li", "Be"]
mass = [1.0, 4.0, 6.9, 9.0]
fig, ax = plt.subplots()
ax.bar(labels, mass, color="white", edgecolor="white")
ax.set_ylabel("atomic mass (u)")
ax.set_title("Masses of the lightest elements")
plt.show()
