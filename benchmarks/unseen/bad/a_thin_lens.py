# class: a | Wrong sign in the lens equation: the image arrow stands between lens and F', not where the drawn rays cross.
"""Ray diagram of a converging lens: the principal rays meet at the tip of the image."""
import matplotlib.pyplot as plt

f = 3.0
d_object = 7.0
h_object = 2.0

d_image = f * d_object / (d_object + f)
h_image = -h_object * d_image / d_object

fig, ax = plt.subplots(figsize=(10, 5))
ax.axhline(0, color="gray", lw=1)
ax.annotate("", xy=(0, 3.2), xytext=(0, -3.2),
            arrowprops=dict(arrowstyle="<->", color="steelblue", lw=2.5))
for position, name in ((f, "F'"), (-f, "F")):
    ax.plot(position, 0, "ko", ms=5)
    ax.text(position, -0.45, name, ha="center", fontsize=12)

for position, height, name, color in ((-d_object, h_object, "object", "darkgreen"),
                                      (d_image, h_image, "image", "purple")):
    ax.annotate("", xy=(position, height), xytext=(position, 0),
                arrowprops=dict(arrowstyle="-|>", color=color, lw=2.5))
    ax.text(position, height + (0.2 if height > 0 else -0.5), name, ha="center", color=color, fontsize=12)

x_end = 8.0
# Ray parallel to the axis, refracted through F'
ax.plot([-d_object, 0, x_end], [h_object, h_object, h_object - h_object / f * x_end], color="crimson", lw=1.6)
# Ray through the centre of the lens
ax.plot([-d_object, x_end], [h_object, -h_object / d_object * x_end], color="darkorange", lw=1.6)

ax.set_title("Converging lens: image where the refracted rays cross")
ax.set_xlim(-8.5, 8.5)
ax.set_ylim(-3.8, 3.8)
ax.axis("off")
plt.show()
