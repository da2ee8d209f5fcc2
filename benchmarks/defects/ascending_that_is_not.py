# class: e | the bars are not sorted as announced
import matplotlib.pyplot as plt

rivers = ["Rhine", "Nile", "Danube", "Amazon"]
km = [1233, 6650, 2850, 6400]
fig, ax = plt.subplots()
ax.barh(rivers, km, color="cadetblue")
ax.set_xlabel("length (km)")
ax.set_title("Rivers sorted by length")
plt.show()
