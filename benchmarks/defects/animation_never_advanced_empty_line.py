# class: A-3 | animation never advanced: empty line
import numpy as np
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 4))
ax.set_xlim(0, 2 * np.pi)
ax.set_ylim(-1.5, 1.5)
(line,) = ax.plot([], [], lw=2)
x = np.linspace(0, 2 * np.pi, 100)


def update(frame):
    line.set_data(x, np.sin(x + frame / 10))
    return (line,)


ax.set_title("Travelling wave")
ax.set_xlabel("x")
ax.set_ylabel("amplitude")
plt.show()
