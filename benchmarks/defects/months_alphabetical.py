# class: e | months are sorted alphabetically while the temperatures stay in calendar order
import matplotlib.pyplot as plt

months = sorted(["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"])
temperature = [2, 3, 7, 12, 17, 20, 22, 22, 18, 12, 7, 3]

fig, ax = plt.subplots(figsize=(9, 5))
ax.plot(range(12), temperature, marker="o", color="firebrick")
ax.set_xticks(range(12), months)
ax.set_xlabel("Month")
ax.set_ylabel("Mean temperature (°C)")
ax.set_title("Mean Monthly Temperature, Warmest in July and August")
ax.grid(alpha=0.3)
plt.tight_layout()
plt.show()
