# class: A-4 | 240 words in large type are thrown on top of each other and cannot be read
import matplotlib.pyplot as plt
import numpy as np

words = ["energy", "force", "field", "charge", "mass", "wave", "photon", "spin", "entropy", "quark", "matter", "time"]
rng = np.random.default_rng(4)
xy = rng.uniform(0.05, 0.95, size=(240, 2))
fig, ax = plt.subplots(figsize=(8, 6))
for k, (x, y) in enumerate(xy):
    ax.text(x, y, words[k % len(words)], fontsize=26, ha="center", va="center", color=f"C{k % 10}", weight="bold")
ax.axis("off")
ax.set_title("Words of a physics textbook")
plt.show()
