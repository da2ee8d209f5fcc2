# class: A-4 | every one of 300 points named
import numpy as np
import matplotlib.pyplot as plt

n = np.arange(300)
x = np.sqrt(n) * np.cos(n * 2.399963)
y = np.sqrt(n) * np.sin(n * 2.399963)
fig, ax = plt.subplots(figsize=(6, 6))
ax.scatter(x, y, s=30, color="olive")
for i in n:
    ax.text(x[i], y[i], f"P{i}", fontsize=9)
ax.set_aspect("equal")
ax.set_title("Sunflower seeds")
plt.show()
