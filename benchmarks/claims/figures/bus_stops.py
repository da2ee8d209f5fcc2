import matplotlib.pyplot as plt

stops = ["Mill", "Park", "Zoo", "Lake", "Port"]
fig, ax = plt.subplots(figsize=(8, 2.5))
ax.plot(range(5), [0] * 5, color="red", lw=2, zorder=1)
ax.scatter(range(5), [0] * 5, s=180, c="white", edgecolors="red", zorder=2)
for n, stop in enumerate(stops):
    ax.text(n, 0.3, stop, ha="center")
ax.set_ylim(-0.6, 0.8)
ax.axis("off")
ax.set_title("Line 7")
plt.savefig("out.png")
