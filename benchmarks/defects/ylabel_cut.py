# class: A-5 | a label is cut by the canvas
import matplotlib.pyplot as plt

fig = plt.figure(figsize=(6, 4))
ax = fig.add_axes([0.03, 0.15, 0.9, 0.75])
ax.plot([0, 1, 2, 3, 4], [10000, 30000, 20000, 50000, 40000], marker="o")
ax.set_ylabel("Pressure inside the vessel (Pa)")
ax.set_xlabel("trial")
ax.set_title("Pressure readings")
plt.show()
