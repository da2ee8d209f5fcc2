# class: A-3 | the year column holds integers but is compared with a string: no row is left to plot
import matplotlib.pyplot as plt
import pandas as pd

df = pd.DataFrame({
    "year": [2021] * 4 + [2022] * 4,
    "quarter": [1, 2, 3, 4] * 2,
    "revenue": [4.1, 4.4, 4.2, 5.0, 4.6, 4.9, 4.8, 5.7],
})
part = df[df["year"] == "2022"]

fig, ax = plt.subplots(figsize=(7, 4.5))
ax.plot(part["quarter"], part["revenue"], marker="o", color="#3d405b", label="2022")
ax.set_xlim(0.5, 4.5)
ax.set_ylim(0, 7)
ax.set_xticks([1, 2, 3, 4])
ax.set_xlabel("quarter")
ax.set_ylabel("revenue (million €)")
ax.set_title("Revenue by quarter, 2022")
ax.legend()
plt.show()
