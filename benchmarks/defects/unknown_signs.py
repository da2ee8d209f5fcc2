# class: missing_glyphs | signs no font has
import matplotlib.pyplot as plt

fig, ax = plt.subplots()
ax.bar([1, 2, 3], [3, 1, 2], color="teal")
ax.set_xticks([1, 2, 3], ["\U00012000", "\U00012001", "\U00012002"])
ax.set_title("Cuneiform numerals")
plt.show()
