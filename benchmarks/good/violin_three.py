import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(77)
data = [rng.gamma(k, 2.0, 200) for k in (1, 2, 4)]
fig, ax = plt.subplots(figsize=(7, 5))
parts = ax.violinplot(data, showmedians=True)
for body, color in zip(parts["bodies"], ["#e9c46a", "#f4a261", "#e76f51"]):
    body.set_facecolor(color)
    body.set_alpha(0.8)
ax.set_xticks([1, 2, 3], ["k = 1", "k = 2", "k = 4"])
ax.set_xlabel("shape parameter")
ax.set_ylabel("waiting time (min)")
ax.set_title("Violin plot of gamma-distributed waiting times")
plt.show()
