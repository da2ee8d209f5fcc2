import matplotlib.pyplot as plt
import numpy as np
from scipy.spatial import Voronoi, voronoi_plot_2d

sites = np.random.default_rng(6).uniform(0, 10, (25, 2))
fig, ax = plt.subplots(figsize=(6.5, 6.5))
voronoi_plot_2d(Voronoi(sites), ax=ax, show_vertices=False, line_colors="steelblue", line_width=1.5, point_size=8)
ax.set_xlim(0, 10)
ax.set_ylim(0, 10)
ax.set_aspect("equal")
ax.set_xlabel("x (km)")
ax.set_ylabel("y (km)")
ax.set_title("Voronoi cells of 25 weather stations")
plt.show()
