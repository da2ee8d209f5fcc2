# class: A-2 | the labels of the points are in another corner
import matplotlib.pyplot as plt

x = [1, 2, 3, 4]
y = [1, 3, 2, 4]
fig, ax = plt.subplots()
ax.scatter(x, y)
for k in range(4):
    ax.text(x[k] + 6, y[k] + 5, f"P{k + 1}")
ax.set_xlim(0, 12)
ax.set_ylim(0, 12)
ax.set_title("Sample points")
plt.show()
