# class: A-3 | nothing but a title
import matplotlib.pyplot as plt

fig, ax = plt.subplots()
ax.axis("off")
ax.set_title("Structure of the atom", fontsize=16)
plt.show()
