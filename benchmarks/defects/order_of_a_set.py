# class: reexecution | the order of a set decides the bars
import matplotlib.pyplot as plt

metals = list({"iron", "copper", "zinc", "lead", "gold", "silver", "tin", "nickel"})
fig, ax = plt.subplots(figsize=(8, 4))
ax.bar(metals, [7.9, 9.0, 7.1, 11.3, 19.3, 10.5, 7.3, 8.9], color="goldenrod")
ax.set_ylabel("g/cm³")
plt.show()
