import numpy as np
import matplotlib.pyplot as plt

ages = ["0-9", "10-19", "20-29", "30-39", "40-49", "50-59", "60-69", "70-79", "80+"]
men = np.array([4.1, 4.3, 4.8, 5.4, 5.1, 6.2, 5.3, 3.6, 2.2])
women = np.array([3.9, 4.1, 4.6, 5.2, 5.1, 6.1, 5.6, 4.2, 3.5])

fig, ax = plt.subplots(figsize=(8, 6))
ax.barh(ages, -men, color="steelblue", label="Men")
ax.barh(ages, women, color="indianred", label="Women")
ax.axvline(0, color="black", linewidth=0.8)
ticks = np.arange(-6, 7, 2)
ax.set_xticks(ticks, np.abs(ticks))
ax.set_xlim(-7.5, 7.5)
ax.set_xlabel("Population (millions)")
ax.set_ylabel("Age group")
ax.set_title("Population Pyramid")
ax.legend(loc="upper right")
plt.tight_layout()
plt.show()
