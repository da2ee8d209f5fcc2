import networkx as nx
import matplotlib.pyplot as plt

G = nx.petersen_graph()
pos = nx.shell_layout(G, nlist=[range(5, 10), range(5)], rotate=0)
outer = ["gold"] * 5
inner = ["skyblue"] * 5

plt.figure(figsize=(6, 6))
nx.draw_networkx_edges(G, pos, width=1.8)
nx.draw_networkx_nodes(G, pos, nodelist=range(10), node_color=outer + inner, edgecolors="black", node_size=600)
nx.draw_networkx_labels(G, pos)
plt.title(f"Petersen graph: {G.number_of_nodes()} vertices, {G.number_of_edges()} edges, every degree is 3")
plt.axis("off")
plt.axis("equal")
plt.show()
