import matplotlib.pyplot as plt
import networkx as nx

roads = [("A", "B", 4), ("A", "C", 2), ("B", "C", 1), ("B", "D", 5),
         ("C", "D", 8), ("C", "E", 10), ("D", "E", 2), ("D", "F", 6), ("E", "F", 3)]
place = {"A": (0, 1), "B": (1.5, 2), "C": (1.5, 0), "D": (3.5, 2), "E": (3.5, 0), "F": (5, 1)}

graph = nx.Graph()
graph.add_weighted_edges_from(roads)
path = nx.dijkstra_path(graph, "A", "F")
length = nx.dijkstra_path_length(graph, "A", "F")
on_path = {frozenset(e) for e in zip(path, path[1:])}
edge_colors = ["crimson" if frozenset(e) in on_path else "gray" for e in graph.edges]
edge_widths = [3.5 if frozenset(e) in on_path else 1.3 for e in graph.edges]

fig, ax = plt.subplots(figsize=(8, 4.5))
nx.draw(graph, place, ax=ax, with_labels=True, node_size=750, node_color="lightyellow",
        edgecolors="black", edge_color=edge_colors, width=edge_widths)
nx.draw_networkx_edge_labels(graph, place, ax=ax, edge_labels=nx.get_edge_attributes(graph, "weight"), rotate=False)
ax.set_title(f"Shortest path {' → '.join(path)} has length {length}")
plt.show()
