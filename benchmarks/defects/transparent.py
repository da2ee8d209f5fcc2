# class: low_contrast | the two series and their labels are drawn with alpha 0.04 and vanish
import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(0, 10, 200)
fig, ax = plt.subplots(figsize=(8, 5))
ax.plot(x, np.log1p(x), lw=2, alpha=0.04, label="log(1 + x)")
ax.plot(x, np.sqrt(x), lw=2, alpha=0.04, label="sqrt(x)")
ax.text(8, 2.5, "sqrt(x)", alpha=0.05, fontsize=13)
ax.text(8, 1.9, "log(1 + x)", alpha=0.05, fontsize=13)
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_title("Two slowly growing functions")
plt.show()
