import numpy as np
import matplotlib.pyplot as plt

age_groups = ["0–9", "10–19", "20–29", "30–39", "40–49", "50–59", "60–69", "70–79", "80+"]
men = np.array([4.1, 4.3, 4.9, 5.4, 5.2, 6.6, 5.5, 3.7, 2.3])
women = np.array([3.9, 4.0, 4.6, 5.2, 5.2, 6.6, 5.8, 4.3, 3.6])

fig, ax = plt.subplots(figsize=(8, 5))
ax.barh(age_groups, -men, color="#4a90c2", label="Men")
ax.barh(age_groups, women, color="#e07a8b", label="Women")
ax.axvline(0, color="black", lw=0.8)
ax.set_xticks(range(-6, 7, 2), [abs(v) for v in range(-6, 7, 2)])
ax.set_xlabel("Population (millions)")
ax.set_ylabel("Age group (years)")
ax.set_title("Population pyramid: men to the left, women to the right")
ax.legend(loc="upper right")
plt.tight_layout()
plt.show()
