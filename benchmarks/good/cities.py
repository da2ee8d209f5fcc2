import matplotlib.pyplot as plt
cities = ["Lima", "Oslo", "Cairo", "Perth"]
rain = [13, 763, 25, 733]
order = sorted(range(4), key=lambda i: rain[i])
fig, ax = plt.subplots()
ax.bar([cities[i] for i in order], [rain[i] for i in order], color="slategray")
ax.set_ylabel("Annual rain (mm)")
ax.set_title("Four cities sorted by rainfall")
plt.savefig("a.png")
