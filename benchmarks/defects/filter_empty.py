# class: A-3 | the mask compares ages with a string-like range that selects nothing, so the scatter is empty
import numpy as np
import matplotlib.pyplot as plt

heights = np.array([1.52, 1.60, 1.65, 1.71, 1.74, 1.78, 1.80, 1.85, 1.90])
weights = np.array([50, 56, 61, 66, 70, 74, 79, 84, 92])

# Keep only adults taller than 150 cm
tall = heights > 150

fig, ax = plt.subplots(figsize=(7, 5))
ax.scatter(heights[tall], weights[tall], s=60, color="darkorange", edgecolor="black")
ax.set_xlim(1.45, 1.95)
ax.set_ylim(40, 100)
ax.set_xlabel("Height (m)")
ax.set_ylabel("Weight (kg)")
ax.set_title("Height and Weight of Nine Adults")
ax.grid(alpha=0.3)
plt.tight_layout()
plt.show()
