import matplotlib.pyplot as plt

fig, ax = plt.subplots()
ax.step([0, 1, 2, 3, 4], [2, 3, 5, 5, 8], where="post", color="darkorange", lw=2)
ax.fill_between([2, 3], 0, 5, color="lightgray")
ax.set_xlabel("Hours parked")
ax.set_ylabel("Fee (euro)")
ax.set_title("Car park tariff")
ax.set_xlim(0, 4)
ax.set_ylim(0, 9)
plt.savefig("out.png")
