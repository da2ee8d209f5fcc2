# class: e | Month names are sorted alphabetically, the amounts are not: bars carry wrong months and order.
import matplotlib.pyplot as plt

# Mean rainfall in Mumbai, mm per month
rainfall = {
    "Jan": 1, "Feb": 1, "Mar": 1, "Apr": 2, "May": 18, "Jun": 493,
    "Jul": 840, "Aug": 585, "Sep": 341, "Oct": 64, "Nov": 13, "Dec": 3,
}

months = sorted(rainfall)
amounts = list(rainfall.values())

fig, ax = plt.subplots(figsize=(9, 5))
bars = ax.bar(months, amounts, color="cornflowerblue", edgecolor="navy")
ax.bar_label(bars, padding=2, fontsize=9)
ax.set_title("Mean monthly rainfall in Mumbai (monsoon June to September)")
ax.set_xlabel("Month")
ax.set_ylabel("Rainfall (mm)")
ax.set_ylim(0, 920)
ax.grid(axis="y", alpha=0.3)
plt.tight_layout()
plt.show()
