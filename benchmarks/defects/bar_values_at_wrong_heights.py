# class: A-2 | bar values at wrong heights
import matplotlib.pyplot as plt

labels = ["H2O", "NaCl", "CO2", "CH4", "NH3"]
vals = [18, 58, 44, 16, 17]
fig, ax = plt.subplots(figsize=(7, 5))
ax.bar(labels, vals, color="steelblue")
for i, v in enumerate(vals):
    ax.text(i + 0.5, 70 - v + 1, str(v), ha="center", fontsize=11)
ax.set_ylim(0, 75)
ax.set_ylabel("Molar mass (g/mol)")
ax.set_title("Molar masses")
plt.show()
