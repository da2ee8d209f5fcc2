# class: low_contrast | notes in nearly white
import matplotlib.pyplot as plt

fig, ax = plt.subplots()
ax.plot([0, 1, 2, 3], [0, 1, 4, 9], "s-", color="navy")
ax.text(0.4, 7.5, "accelerated motion", color="#f7f7f0", fontsize=14)
ax.set_xlabel("t (s)")
ax.set_ylabel("s (m)")
plt.show()
