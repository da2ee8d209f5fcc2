# class: d | Declared closed Lissajous curve stops after about half the period, start and end differ.
"""Closed Lissajous figure of two oscillators.

The frequencies stand in the ratio 3 : 2, so that the curve closes after
one common period.
"""
import matplotlib.pyplot as plt
import numpy as np

# Frequencies and phase of the oscillators
a, b = 3, 2
delta = np.pi / 2

# One common period, the curve returns to its start
t = np.linspace(0, 1.1 * np.pi, 800)
x = np.sin(a * t + delta)
y = np.sin(b * t)

fig, ax = plt.subplots(figsize=(6, 6))
ax.plot(x, y, color="darkmagenta", lw=2)
ax.plot(x[0], y[0], "o", color="black", ms=8)
ax.annotate("start = end", xy=(x[0], y[0]), xytext=(0.05, 0.3),
            arrowprops=dict(arrowstyle="->"))

# Frame and labels
ax.set_xlim(-1.2, 1.2)
ax.set_ylim(-1.2, 1.2)
ax.set_aspect("equal")
ax.set_xlabel("x = sin(3t + π/2)")
ax.set_ylabel("y = sin(2t)")
ax.set_title("Closed Lissajous curve, frequency ratio 3:2")
ax.grid(alpha=0.3)
plt.show()
