import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(8)
diets = ["control", "low fat", "low sugar", "fasting"]
loss = [rng.normal(m, s, 60) for m, s in [(0.2, 0.8), (1.9, 1.1), (2.4, 1.0), (3.6, 1.5)]]
fig, ax = plt.subplots(figsize=(7, 4.5))
ax.violinplot(loss, showmedians=True)
ax.axhline(0, color="gray", lw=0.8, ls="--")
ax.set_xticks(range(1, 5), diets)
ax.set_ylabel("Weight loss (kg)")
ax.set_title("Weight loss under four diets (60 persons each)")
plt.show()
