import matplotlib.pyplot as plt

a = [(1, 1), (1.3, 1.4), (0.8, 1.6), (1.6, 0.9), (1.1, 0.6), (0.6, 1.1), (1.5, 1.8), (1.9, 1.3)]
b = [(6, 7), (6.4, 6.5), (5.7, 7.4), (6.8, 7.2), (6.2, 7.8), (5.5, 6.7)]
c = [(7, 2), (7.5, 1.6), (6.6, 2.4), (7.8, 2.3), (7.2, 1.2)]
fig, ax = plt.subplots()
ax.scatter(*zip(*a, strict=False), color="blue", marker="o", label="setosa")
ax.scatter(*zip(*b, strict=False), color="green", marker="^", label="virginica")
ax.scatter(*zip(*c, strict=False), color="orange", marker="s", label="versicolor")
ax.set_xlim(0, 9)
ax.set_ylim(0, 9)
ax.set_xlabel("petal length")
ax.set_ylabel("petal width")
ax.legend(loc="upper left")
plt.savefig("out.png")
