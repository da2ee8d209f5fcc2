# class: e | the curve labeled sin(x) is the cosine and vice versa because the functions are exchanged in the list
import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(0, 360, 361)
curves = {"sin(x)": np.cos(np.radians(x)), "cos(x)": np.sin(np.radians(x))}
fig, ax = plt.subplots(figsize=(8, 4.5))
for label, y in curves.items():
    ax.plot(x, y, lw=2, label=label)
ax.set_xticks(range(0, 361, 60))
ax.axhline(0, color="black", lw=0.6)
ax.set_xlabel("x (degrees)")
ax.legend()
ax.set_title("Sine starts at 0, cosine starts at 1")
plt.show()
