import matplotlib.pyplot as plt
import pandas as pd

months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
df = pd.DataFrame({
    "Reykjavik": [0.5, 0.8, 1.2, 3.7, 7.0, 9.8, 11.6, 11.0, 8.2, 4.8, 2.0, 0.7],
    "Rome": [8.1, 8.9, 11.2, 13.9, 18.4, 22.4, 25.3, 25.4, 21.4, 17.3, 12.4, 9.1],
    "Singapore": [26.8, 27.3, 27.8, 28.2, 28.6, 28.5, 28.2, 28.1, 28.0, 27.9, 27.2, 26.8],
}, index=months)

ax = df.plot(figsize=(9, 5), marker="o", markersize=4, linewidth=1.5)
ax.set_xticks(range(12), months)
ax.set_ylabel("mean temperature (°C)")
ax.set_title("Climate of three cities")
ax.set_ylim(-2, 35)
ax.legend(loc="upper center", ncol=3, frameon=False)
ax.spines[["top", "right"]].set_visible(False)
plt.tight_layout()
plt.show()
