import matplotlib.pyplot as plt

day = [0, 3, 5, 9, 12, 14, 18, 20]
stock = [120, 95, 80, 40, 140, 110, 75, 60]
fig, ax = plt.subplots(figsize=(8, 4.5))
ax.step(day, stock, where="post", color="#bc6c25", lw=2)
ax.plot(day, stock, "o", color="#283618")
ax.axhline(50, ls="--", color="crimson")
ax.text(0.2, 53, "reorder level 50", color="crimson")
ax.annotate("delivery", xy=(12, 140), xytext=(14, 148), arrowprops={"arrowstyle": "->"})
ax.set_ylim(0, 165)
ax.set_xlabel("day")
ax.set_ylabel("pieces in stock")
ax.set_title("Stock of a warehouse over 20 days")
plt.show()
