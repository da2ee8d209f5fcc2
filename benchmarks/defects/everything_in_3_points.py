# class: tiny_text | everything in 3 points
import numpy as np
import matplotlib.pyplot as plt

plt.rcParams["font.size"] = 3
x = np.linspace(0, 5, 50)
fig, ax = plt.subplots(figsize=(10, 7))
ax.plot(x, x**2, label="square")
ax.plot(x, x**3, label="cube")
ax.legend()
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_title("Powers")
plt.show()
