# class: A-4 | tens of thousands of large opaque markers
import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(3)
x = rng.normal(0, 1, 20000)
y = 0.5 * x + rng.normal(0, 1, 20000)
plt.figure(figsize=(6, 5))
plt.scatter(x, y, s=60)
plt.xlabel("height (z-score)")
plt.ylabel("weight (z-score)")
plt.title("Height and weight")
plt.show()
