import matplotlib.pyplot as plt

fig, (left, right) = plt.subplots(1, 2, figsize=(8, 4))
left.plot([0, 1, 2, 3], [0, 2, 4, 6], color="green")
left.set_title("Walking")
right.plot([0, 1, 2, 3], [9, 6, 3, 0], color="magenta", linestyle=":")
right.set_title("Descending")
for ax in (left, right):
    ax.set_xlabel("hours")
    ax.set_ylabel("km")
plt.savefig("out.png")
