# class: A-1 | the circle stops short of closing
import numpy as np
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 6))
square_x = [0, 4, 4, 0, 0]
square_y = [0, 0, 4, 4, 0]
ax.plot(square_x, square_y, color="black", lw=2)
theta = np.linspace(0, 6.1, 120)
ax.plot(2 + 2 * np.cos(theta), 2 + 2 * np.sin(theta), color="royalblue", lw=2)
ax.plot(2, 2, "ro")
ax.annotate("O", (2, 2), textcoords="offset points", xytext=(8, 8))
ax.set_aspect("equal")
ax.set_title("Circle inscribed in a square")
plt.show()
