import matplotlib.pyplot as plt

lines = [("E", 60), ("F P", 46), ("T O Z", 36), ("L P E D", 28), ("P E C F D", 21), ("E D F C Z P", 15)]
fig, ax = plt.subplots(figsize=(6, 7.5))
y = 0.9
for letters, size in lines:
    ax.text(0.5, y, letters, fontsize=size, ha="center", va="center", family="monospace")
    y -= size / 300 + 0.045
ax.axis("off")
ax.set_title("Eye chart with six rows")
plt.show()
