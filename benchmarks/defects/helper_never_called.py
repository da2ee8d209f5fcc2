# class: code.dead_code | two functions that nobody calls
import numpy as np
import matplotlib.pyplot as plt


def koch(points, depth):
    if depth == 0:
        return points
    return koch(points[::2], depth - 1)


def draw_snowflake(ax, size):
    ax.plot([0, size], [0, size])


x = np.linspace(-2, 2, 100)
fig, ax = plt.subplots()
ax.plot(x, np.abs(x))
ax.set_title("Absolute value")
plt.show()
