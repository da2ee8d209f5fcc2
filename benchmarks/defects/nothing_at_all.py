# class: blank | a figure without anything
import matplotlib.pyplot as plt

fig = plt.figure(figsize=(6, 4))
ax = fig.add_subplot()
ax.set_axis_off()
plt.show()
