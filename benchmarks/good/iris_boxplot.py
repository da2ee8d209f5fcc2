import matplotlib.pyplot as plt

lengths = {
    "setosa": [4.8, 5.0, 5.1, 4.9, 5.4, 4.6, 5.2],
    "versicolor": [6.0, 5.7, 6.4, 5.9, 6.1, 5.5, 6.6],
    "virginica": [6.5, 7.1, 6.3, 6.9, 5.8, 7.6, 6.7],
}

fig, ax = plt.subplots(figsize=(6.5, 4.5))
boxes = ax.boxplot(list(lengths.values()), patch_artist=True, widths=0.5)
for box, colour in zip(boxes["boxes"], ["#8dd3c7", "#bebada", "#fb8072"]):
    box.set_facecolor(colour)
ax.set_xticks([1, 2, 3], list(lengths))
ax.set_ylabel("Sepal length (cm)")
ax.set_xlabel("Species")
ax.set_title("Box plots of sepal length, seven flowers per species")
plt.show()
