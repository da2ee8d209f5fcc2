# class: low_contrast | White names on near-white boxes cannot be read.
import matplotlib.pyplot as plt

# Electromagnetic bands, long to short wavelength
bands = ["Radio", "Microwave", "Infrared", "Visible", "Ultraviolet", "X-ray", "Gamma"]
colors = ["#fff7e0", "#fff2cc", "#ffeecc", "#f7ffe0", "#f0e8ff", "#e8f4ff", "#eeeeee"]

fig, ax = plt.subplots(figsize=(10, 2.6))

# One box for each band
for i, (name, color) in enumerate(zip(bands, colors)):
    ax.add_patch(plt.Rectangle((i, 0), 1, 1, facecolor=color, edgecolor="black"))
    ax.text(i + 0.5, 0.5, name, color="white", fontsize=12, ha="center", va="center")

# Direction of growing frequency
ax.annotate("", xy=(7, -0.3), xytext=(0, -0.3), arrowprops=dict(arrowstyle="->", lw=1.5))
ax.text(3.5, -0.55, "frequency increases", ha="center", va="center", fontsize=11)

ax.set_xlim(-0.1, 7.1)
ax.set_ylim(-0.8, 1.1)
ax.axis("off")
ax.set_title("The electromagnetic spectrum")
plt.show()
