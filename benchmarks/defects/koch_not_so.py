# class: d | not what its words say: Koch snowflake, depth 3
import numpy as np
import matplotlib.pyplot as plt

def koch(p, q, depth):
    if depth == 0:
        return [p]
    d = (q - p) / 3
    a, b = p + d, p + 2 * d
    c = a + d * np.exp(-1j * np.pi / 3)
    return koch(p, a, depth - 1) + koch(a, c, depth - 1) + koch(c, b, depth - 1) + koch(b, q, depth - 1)

corners = [np.exp(1j * (np.pi / 2 - 2 * np.pi * k / 3)) for k in range(3)]
points = []
for i in range(2):
    points += koch(corners[i], corners[i + 1], 3)
points = np.array(points)
fig, ax = plt.subplots(figsize=(6, 6))
ax.plot(points.real, points.imag, color="steelblue")
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Koch snowflake, depth 3")
plt.savefig("koch.png")
