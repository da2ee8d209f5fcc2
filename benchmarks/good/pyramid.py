"""Age pyramid: men to the left, women to the right."""
import matplotlib.pyplot as plt
import numpy as np

ages = ["0-14", "15-29", "30-44", "45-59", "60-74", "75+"]
men = np.array([52, 49, 47, 44, 31, 12])
women = np.array([50, 48, 47, 45, 35, 19])
fig, ax = plt.subplots(figsize=(7, 4.5))
ax.barh(ages, -men, color="steelblue", label="men")
ax.barh(ages, women, color="salmon", label="women")
ax.axvline(0, color="black", lw=0.8)
ax.set_xticks([-50, -25, 0, 25, 50], [50, 25, 0, 25, 50])
ax.set_xlabel("Persons (thousands)")
ax.set_ylabel("Age group (years)")
ax.set_title("Age pyramid of a model population")
ax.legend(loc="upper right")
plt.show()
