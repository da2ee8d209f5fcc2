# class: code.unseeded | what is drawn changes from run to run
import networkx as nx
import matplotlib.pyplot as plt
G = nx.erdos_renyi_graph(10, 0.4)
nx.draw(G, with_labels=True, node_color="lightblue")
plt.title("A random graph")
plt.savefig("a.png")
