# class: c | more names than bars
import matplotlib.pyplot as plt

fig, ax = plt.subplots()
ax.bar(range(4), [4, 2, 5, 3])
ax.set_xticks(range(6), ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat"])
ax.set_ylabel("hours of sun")
plt.show()
