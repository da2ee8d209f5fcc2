# class: c | the title promises the ten longest rivers, only eight are drawn
import matplotlib.pyplot as plt

rivers = {"Nile": 6650, "Amazon": 6400, "Yangtze": 6300, "Mississippi": 6275, "Yenisei": 5539, "Yellow River": 5464,
          "Ob": 5410, "Paraná": 4880, "Congo": 4700, "Amur": 4444}
top = list(rivers.items())[:8]
fig, ax = plt.subplots(figsize=(9, 5))
ax.barh([n for n, _ in top][::-1], [v for _, v in top][::-1], color="royalblue")
ax.set_xlabel("length (km)")
ax.set_title("The ten longest rivers of the world")
plt.tight_layout()
plt.show()
