# class: A-3 | bars of zero height
import matplotlib.pyplot as plt

fig, ax = plt.subplots()
ax.bar(["A", "B", "C"], [1 // 3, 2 // 3, 2 // 5], color="teal")
ax.set_ylim(0, 1)
ax.set_ylabel("fraction")
ax.set_title("Fractions")
plt.show()
