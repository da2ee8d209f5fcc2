import matplotlib.pyplot as plt

days = ["Mon", "Tue", "Wed", "Thu", "Fri"]
fig, ax = plt.subplots()
ax.plot(days, [2, 5, 9, 4, 1], color="navy", marker="D")
ax.set_ylabel("Rain (mm)")
ax.set_xlabel("Day")
ax.set_ylim(0, 10)
plt.savefig("out.png")
