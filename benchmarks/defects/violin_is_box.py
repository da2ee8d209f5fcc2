# class: b | title and comment speak of violins, boxes are drawn
import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(77)
data = [rng.gamma(k, 2.0, 150) for k in (1, 2, 4)]
fig, ax = plt.subplots(figsize=(7, 5))
# one violin per shape parameter
ax.boxplot(data)
ax.set_xticks([1, 2, 3], ["k = 1", "k = 2", "k = 4"])
ax.set_ylabel("waiting time (min)")
ax.set_title("Violin plot of waiting times")
plt.show()
