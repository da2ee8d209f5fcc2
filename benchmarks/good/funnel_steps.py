import matplotlib.pyplot as plt

steps = [("visited", 12000), ("signed up", 4300), ("tried", 2100), ("paid", 640)]
fig, ax = plt.subplots(figsize=(8, 4.5))
for i, (name, n) in enumerate(steps):
    ax.barh(i, n, left=-n / 2, color=plt.cm.Blues(0.85 - 0.17 * i), height=0.8)
    ax.text(6300, i, f"{name}: {n:,}", va="center")
ax.invert_yaxis()
ax.set_xlim(-6200, 9800)
ax.axis("off")
ax.set_title("Conversion funnel in four steps")
plt.show()
