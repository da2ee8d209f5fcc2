# class: tiny_text | a table with text of two points cannot be read
import matplotlib.pyplot as plt

rows = [[f"{u} V", f"{u / 10:.1f} A", f"{u * u / 10:.1f} W"] for u in range(1, 11)]
ax = plt.figure(figsize=(7, 5)).gca()
ax.axis("off")
table = ax.table(cellText=rows, colLabels=["voltage", "current", "power"], loc="center", cellLoc="center")
table.auto_set_font_size(False)
table.set_fontsize(2)
ax.set_title("Measurements at a 10 Ω Resistor")
plt.show()
