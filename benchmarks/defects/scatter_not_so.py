# class: b | not what its words say: Scatter plot: weight against height
import matplotlib.pyplot as plt

height = [150, 155, 160, 165, 170, 175, 180]
weight = [50, 54, 58, 63, 69, 72, 80]
fig, ax = plt.subplots()
ax.fill_between(height, weight, color="orange", alpha=0.6)
ax.set_xlabel("Height (cm)")
ax.set_ylabel("Weight (kg)")
ax.set_title("Scatter plot: weight against height")
plt.savefig("scatter.png")
