# class: A-4 | 6000 edges on 220 labelled nodes: an indiscernible black hairball.
import numpy as np
import networkx as nx
import matplotlib.pyplot as plt

graph = nx.gnm_random_graph(220, 6000, seed=3)
layout = nx.spring_layout(graph, seed=3, iterations=20)
names = {node: f"P{node:03d}" for node in graph}
degree = np.array([d for _, d in graph.degree()])

fig, ax = plt.subplots(figsize=(7, 7))
nx.draw_networkx_edges(graph, layout, ax=ax, edge_color="black", width=1.0)
nx.draw_networkx_nodes(graph, layout, ax=ax, node_color=degree, cmap="viridis", node_size=260)
nx.draw_networkx_labels(graph, layout, names, ax=ax, font_size=7)
ax.set_title("Protein interaction network: who binds to whom?")
ax.axis("off")
plt.show()
