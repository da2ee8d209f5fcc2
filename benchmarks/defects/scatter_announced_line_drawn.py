# class: b | a scatter plot without a single point
import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(0)
height = np.linspace(150, 190, 40)
weight = 0.9 * height - 90 + rng.normal(0, 4, 40)
fig, ax = plt.subplots()
ax.plot(height, weight, color="tab:red")
ax.set_xlabel("height (cm)")
ax.set_ylabel("weight (kg)")
ax.set_title("Scatter plot of height and weight")
plt.show()
