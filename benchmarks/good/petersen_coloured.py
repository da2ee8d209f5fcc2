import numpy as np
import networkx as nx
import matplotlib.pyplot as plt

# Petersen graph: 10 vertices, 15 edges, every vertex of degree 3
G = nx.petersen_graph()

# Vertices 0-4 on the outer ring, 5-9 on the inner ring
pos = {}
for k in range(5):
    a = np.pi / 2 + 2 * np.pi * k / 5
    pos[k] = (2 * np.cos(a), 2 * np.sin(a))
    pos[k + 5] = (np.cos(a), np.sin(a))

# A proper colouring with three colours
colour = nx.greedy_color(G, strategy="DSATUR")
palette = ["tomato", "gold", "skyblue"]

fig, ax = plt.subplots(figsize=(6, 6))
nx.draw_networkx(G, pos, ax=ax, node_color=[palette[colour[v]] for v in G],
                 node_size=600, edgecolors="black", width=1.8)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Petersen graph: 10 vertices, 15 edges, 3 colours")
plt.show()
