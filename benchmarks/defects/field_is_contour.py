# class: b | title and comment speak of a vector field of arrows, only contour lines are drawn
import numpy as np
import matplotlib.pyplot as plt

X, Y = np.meshgrid(np.linspace(-2, 2, 100), np.linspace(-2, 2, 100))
# velocity field of the flow as arrows
psi = X**2 - Y**2

plt.figure(figsize=(6, 6))
plt.contour(X, Y, psi, levels=15, cmap="viridis")
plt.gca().set_aspect("equal")
plt.xlabel("x")
plt.ylabel("y")
plt.title("Arrow Plot of the Velocity Field near a Stagnation Point")
plt.show()
