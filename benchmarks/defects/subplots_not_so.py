# class: a | not what its words say: Four elementary functions, one per panel
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(0, 2 * np.pi, 200)
funcs = [np.sin, np.cos, np.tan, np.exp]
names = ["sin", "cos", "tan", "exp"]
# 2x2 grid of panels, one function in each
fig, axes = plt.subplots(2, 2, figsize=(8, 6))
for ax, f, n in zip(axes.flat, funcs, names):
    axes[0, 0].plot(x, np.clip(f(x), -5, 5), label=n)
fig.suptitle("Four elementary functions, one per panel")
plt.savefig("a.png")
