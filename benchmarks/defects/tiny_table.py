# class: unreadable | All numbers in the table are set at 2.5 points and cannot be read.
import numpy as np
import matplotlib.pyplot as plt

rows = ["Water", "Ethanol", "Benzene", "Acetone"]
cols = ["M (g/mol)", "Tb (°C)", "density (g/mL)"]
values = np.array([[18.02, 100.0, 0.997], [46.07, 78.4, 0.789], [78.11, 80.1, 0.877], [58.08, 56.1, 0.784]])

fig, ax = plt.subplots(figsize=(6, 4))
ax.imshow(values / values.max(axis=0), cmap="Blues", vmin=0, vmax=2, aspect="auto")
for i in range(4):
    for j in range(3):
        ax.text(j, i, f"{values[i, j]:g}", ha="center", va="center", fontsize=2.5)
ax.set_xticks(range(3), cols, fontsize=2.5)
ax.set_yticks(range(4), rows, fontsize=2.5)
ax.set_title("Solvent properties")
plt.show()
