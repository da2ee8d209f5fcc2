# class: text_cut | the title is far longer than the canvas and is cut at both sides
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 5, 100)
fig, ax = plt.subplots(figsize=(6, 4))
ax.plot(x, np.exp(-x), color="brown", linewidth=2)
ax.set_xlabel("Time (half-lives)")
ax.set_ylabel("Fraction remaining")
ax.set_title("Exponential Decay of a Radioactive Sample Measured over Five Mean Lifetimes in the Laboratory", fontsize=16)
ax.grid(alpha=0.3)
plt.show()
