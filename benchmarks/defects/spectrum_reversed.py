# class: e | the colors run from red at 400 nm to violet at 700 nm
import matplotlib.pyplot as plt

edges = [400, 440, 490, 560, 590, 630, 700]
colors = ["violet", "blue", "green", "yellow", "orange", "red"]
plt.figure(figsize=(9, 3.5))
for i, c in enumerate(reversed(colors)):
    plt.axvspan(edges[i], edges[i + 1], color=c)
    plt.text((edges[i] + edges[i + 1]) / 2, 0.5, c, ha="center", fontsize=11)
plt.xlim(400, 700)
plt.yticks([])
plt.xlabel("wavelength (nm)")
plt.title("Visible Spectrum from Violet (400 nm) to Red (700 nm)")
plt.tight_layout()
plt.show()
