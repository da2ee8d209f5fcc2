# class: A-5 | a big legend covers the bars
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 4))
ax.bar([0, 1, 2, 3], [2, 3, 1, 2], color=["r", "g", "b", "orange"])
ax.set_xticks([0, 1, 2, 3], ["spring", "summer", "fall", "winter"])
ax.set_ylabel("rain (cm)")
handles = [plt.Rectangle((0, 0), 1, 1, color=c) for c in ["r", "g", "b", "orange"]]
ax.legend(handles, ["rain in spring", "rain in summer", "rain in fall", "rain in winter"], loc="lower left", fontsize=19, framealpha=1)
plt.show()
