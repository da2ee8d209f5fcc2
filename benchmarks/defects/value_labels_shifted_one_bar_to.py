# class: A-2 | value labels shifted one bar to the right
import matplotlib.pyplot as plt

names = ["Mon", "Tue", "Wed", "Thu", "Fri"]
v = [12, 31, 7, 22, 16]
fig, ax = plt.subplots()
ax.bar(names, v, color="slateblue")
for i, h in enumerate(v):
    ax.text(i + 1, h + 0.5, str(h), ha="center")
ax.set_title("Visitors")
plt.show()
