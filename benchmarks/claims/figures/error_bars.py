import matplotlib.pyplot as plt

fig, ax = plt.subplots()
ax.errorbar(
    [1, 2, 3, 4],
    [2.0, 3.5, 3.0, 5.0],
    yerr=[0.4, 0.3, 0.6, 0.5],
    fmt="s",
    color="darkgreen",
    capsize=4,
)
ax.set_xlabel("Dose (mg)")
ax.set_ylabel("Response")
ax.set_xlim(0, 5)
ax.set_ylim(0, 6)
plt.savefig("out.png")
