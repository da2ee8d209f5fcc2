# class: b | the title says pie chart
import matplotlib.pyplot as plt

parts = ["coal", "gas", "solar", "wind"]
share = [30, 25, 20, 25]
fig, ax = plt.subplots()
ax.bar(parts, share, color=["black", "gray", "gold", "skyblue"])
ax.set_title("Pie chart of energy sources")
ax.set_ylabel("share (%)")
plt.show()
