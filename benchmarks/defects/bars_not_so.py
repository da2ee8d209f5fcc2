# class: c | not what its words say: Monthly rainfall
import matplotlib.pyplot as plt

rain = [78, 60, 55, 48, 45, 40, 35, 38, 50, 65, 80, 85]
months = ["J", "F", "M", "A", "M", "J", "J", "A", "S", "O", "N", "D"]
fig, ax = plt.subplots()
# 12 bars, one for each month
for i in range(1, 12):
    ax.bar(i, rain[i], color="royalblue")
ax.set_xticks(range(12))
ax.set_xticklabels(months)
ax.set_ylabel("Rainfall (mm)")
ax.set_title("Monthly rainfall")
plt.savefig("bars.png")
