# class: e | the points are joined in alphabetical order of the months although the axis text declares calendar order
import matplotlib.pyplot as plt

mean_temperature = {"Jan": 1, "Feb": 2, "Mar": 6, "Apr": 10, "May": 15, "Jun": 18,
                    "Jul": 20, "Aug": 20, "Sep": 15, "Oct": 10, "Nov": 5, "Dec": 2}
order = sorted(mean_temperature)

fig, ax = plt.subplots(figsize=(7.5, 4.5))
ax.plot(order, [mean_temperature[m] for m in order], "o-", color="orangered")
ax.set_xlabel("Month (calendar order, January to December)")
ax.set_ylabel("Mean temperature (°C)")
ax.set_title("Annual course of temperature in Berlin")
ax.grid(alpha=0.3)
plt.show()
