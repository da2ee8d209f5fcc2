import matplotlib.pyplot as plt

# Thin converging lens: object at 3f/2, real inverted image at 3f, twice as large
f = 2.0
object_x, object_h = -3.0, 1.0
image_x = 1 / (1 / f + 1 / object_x)
image_h = object_h * image_x / object_x

fig, ax = plt.subplots(figsize=(10, 4.5))
ax.axhline(0, color="black", lw=0.8)
ax.annotate("", xy=(0, 2.6), xytext=(0, -2.6), arrowprops=dict(arrowstyle="<->", lw=2, color="steelblue"))

# Focal points
for x, name in [(-f, "F"), (f, "F'")]:
    ax.plot(x, 0, "ko", ms=5)
    ax.text(x, -0.35, name, ha="center", va="center", fontsize=13)

# Object and image arrows
for x, h, color, name in [(object_x, object_h, "green", "object"), (image_x, image_h, "red", "image")]:
    ax.annotate("", xy=(x, h), xytext=(x, 0), arrowprops=dict(arrowstyle="-|>", lw=2.5, color=color))
    ax.text(x, h + (0.25 if h > 0 else -0.25), name, ha="center", va="center", color=color)

# Parallel ray through F' and ray through the centre of the lens
ax.plot([object_x, 0, image_x], [object_h, object_h, image_h], color="darkorange", lw=1.3)
ax.plot([object_x, image_x], [object_h, image_h], color="purple", lw=1.3)

ax.set_xlim(-4.5, 7)
ax.set_ylim(-2.8, 2.8)
ax.axis("off")
ax.set_title("Image formation by a converging lens")
plt.show()
