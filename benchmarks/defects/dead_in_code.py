# class: code.dead_code | the code is not fit to teach
import numpy as np
import matplotlib.pyplot as plt

def draw_spiral(ax, turns):
    t = np.linspace(0, turns * 2 * np.pi, 400)
    ax.plot(t * np.cos(t), t * np.sin(t))

def draw_lissajous(ax, a, b):
    t = np.linspace(0, 2 * np.pi, 400)
    ax.plot(np.sin(a * t), np.sin(b * t))

def compute_area(points):
    total = 0
    for (x0, y0), (x1, y1) in zip(points, points[1:]):
        total += x0 * y1 - x1 * y0
    return abs(total) / 2

fig, ax = plt.subplots(figsize=(5, 5))
draw_spiral(ax, 3)
ax.set_aspect("equal")
ax.set_title("Archimedean spiral")
plt.savefig("a.png")
