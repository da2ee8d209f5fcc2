# class: A-2 | the arrow labeled maximum points far away from it because its x comes from the index of the minimum
import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(0, 10, 201)
y = 3 + 2 * np.sin(x) * np.exp(-x / 12)
i, j = int(np.argmax(y)), int(np.argmin(y))
fig, ax = plt.subplots(figsize=(8, 5))
ax.plot(x, y, color="navy", lw=2)
ax.annotate("maximum", xy=(x[j], y[i]), xytext=(x[j] + 1.5, y[i] + 0.4), fontsize=12,
            arrowprops={"arrowstyle": "->"})
ax.set_ylim(0, 6)
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_title("A damped wave and its maximum")
plt.show()
