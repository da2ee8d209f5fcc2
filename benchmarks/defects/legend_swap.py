# class: e | the legend names the sine curve 'cos x' and the cosine curve 'sin x'
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 2 * np.pi, 300)

fig, ax = plt.subplots(figsize=(7, 4.5))
ax.plot(x, np.sin(x), color="tab:blue", lw=2)
ax.plot(x, np.cos(x), color="tab:red", lw=2, ls="--")
ax.axhline(0, color="black", lw=0.8)
ax.legend(["cos x", "sin x"])
ax.set_xticks([0, np.pi / 2, np.pi, 3 * np.pi / 2, 2 * np.pi], ["0", "π/2", "π", "3π/2", "2π"])
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_title("Sine and cosine over one period")
plt.show()
