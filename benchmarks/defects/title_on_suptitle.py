# class: A-5 | two titles in one place
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 10, 200)
fig, ax = plt.subplots(figsize=(7, 4))
ax.plot(x, np.exp(-x / 4) * np.cos(3 * x))
ax.set_title("Damped oscillation of a mass on a spring", fontsize=14)
fig.suptitle("Experiment 4: damping", fontsize=16, y=0.93)
ax.set_xlabel("t")
ax.set_ylabel("x(t)")
plt.show()
