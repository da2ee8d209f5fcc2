# class: A-3 | a legend made of proxies, and nothing drawn
import matplotlib.pyplot as plt
from matplotlib.lines import Line2D

fig, ax = plt.subplots(figsize=(6, 4))
handles = [Line2D([0], [0], color="red", label="reactants"), Line2D([0], [0], color="blue", label="products")]
ax.legend(handles=handles, loc="upper right")
ax.set_xlabel("reaction coordinate")
ax.set_ylabel("energy (kJ/mol)")
ax.set_xlim(0, 1)
ax.set_ylim(0, 100)
plt.show()
