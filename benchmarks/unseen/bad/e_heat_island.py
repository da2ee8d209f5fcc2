# class: e | Colormap reversed: warm stations are blue and cool ones red, against title and docstring.
"""Urban heat island: air temperature at 25 stations, from blue (cool) to red (warm)."""
import numpy as np
import matplotlib.pyplot as plt

km = np.linspace(-8, 8, 5)
x, y = np.meshgrid(km, km)
distance = np.hypot(x, y)
temperature = 18 + 6 * np.exp(-(distance / 5) ** 2)

fig, ax = plt.subplots(figsize=(7, 5.8))
points = ax.scatter(x, y, c=temperature, cmap="coolwarm_r", s=380, edgecolor="black")
for xi, yi, ti in zip(x.flat, y.flat, temperature.flat):
    ax.annotate(f"{ti:.1f}", (xi, yi), xytext=(0, -22), textcoords="offset points", ha="center", fontsize=9)

fig.colorbar(points, label="Air temperature (°C)")
ax.set_title("Night-time heat island: red = warm, blue = cool")
ax.set_xlabel("East of the city centre (km)")
ax.set_ylabel("North of the city centre (km)")
ax.set_xlim(-10, 10)
ax.set_ylim(-10, 10)
ax.set_aspect("equal")
plt.tight_layout()
plt.show()
