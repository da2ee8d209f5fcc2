import matplotlib.pyplot as plt

a = [0.39, 0.72, 1.0, 1.52, 5.2, 9.54, 19.2, 30.1]
T = [0.24, 0.62, 1.0, 1.88, 11.9, 29.5, 84.0, 165]
names = ["Me", "V", "E", "Ma", "J", "S", "U", "N"]
fig, ax = plt.subplots()
ax.loglog(a, T, "o")
ax.plot([0.3, 40], [0.3**1.5, 40**1.5], "k--", lw=1)
for x, y, n in zip(a, T, names):
    ax.annotate(n, (x, y), xytext=(5, -10), textcoords="offset points")
ax.set_xlabel("semi-major axis (AU)")
ax.set_ylabel("period (years)")
ax.set_title("Kepler's third law (log scale)")
plt.show()
