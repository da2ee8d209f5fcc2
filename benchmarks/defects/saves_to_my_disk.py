# class: code.absolute_paths | a path of one machine
import matplotlib.pyplot as plt

plt.plot([1, 2, 3], [3, 1, 2], "k-o")
plt.title("Bond lengths")
plt.savefig("/home/marta/thesis/figures/bonds.png", dpi=200)
