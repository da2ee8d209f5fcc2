# class: a | The 'incircle' is centred at wrongly weighted vertices: it cuts AB, floats clear of CA and is not tangent to the three sides.
"""Triangle ABC with its incircle, which touches all three sides."""
import numpy as np
import matplotlib.pyplot as plt

A, B, C = np.array([0.0, 0.0]), np.array([8.0, 0.0]), np.array([1.5, 5.0])

a = np.linalg.norm(B - C)
b = np.linalg.norm(C - A)
c = np.linalg.norm(A - B)
s = (a + b + c) / 2
area = np.sqrt(s * (s - a) * (s - b) * (s - c))
inradius = area / s
incenter = (a * B + b * C + c * A) / (a + b + c)

fig, ax = plt.subplots(figsize=(7, 5))
ax.add_patch(plt.Polygon([A, B, C], closed=True, fill=False, edgecolor="navy", lw=2))
ax.add_patch(plt.Circle(incenter, inradius, fill=False, edgecolor="crimson", lw=2))
ax.plot(*incenter, "o", color="crimson")
ax.annotate("I", incenter, xytext=(6, 6), textcoords="offset points", fontsize=13)

for name, point, shift in (("A", A, (-14, -12)), ("B", B, (6, -12)), ("C", C, (-4, 8))):
    ax.annotate(name, point, xytext=shift, textcoords="offset points", fontsize=14)

ax.set_title("Incircle of triangle ABC: tangent to AB, BC and CA")
ax.set_xlim(-1, 9)
ax.set_ylim(-1, 6)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
