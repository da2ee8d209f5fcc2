# class: low_contrast | gray labels and lines on a gray background of nearly the same tone
import matplotlib.pyplot as plt

plt.rcParams.update({"axes.facecolor": "#8a8a8a", "figure.facecolor": "#8a8a8a", "text.color": "#939393",
                     "axes.labelcolor": "#939393", "xtick.color": "#929292", "ytick.color": "#929292"})
fig, ax = plt.subplots(figsize=(8, 5))
ax.plot([1, 2, 3, 4, 5, 6], [3.1, 3.6, 4.4, 4.9, 5.1, 6.0], color="#939393", lw=2)
ax.set_xlabel("week")
ax.set_ylabel("height (cm)")
ax.set_title("Growth of a bean plant")
plt.show()
