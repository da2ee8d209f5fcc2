# class: A-2 | the labels are shifted by 5 units instead of by 0.05 and sit nowhere near their points
import matplotlib.pyplot as plt
import pandas as pd

df = pd.DataFrame({
    "metal": ["Al", "Fe", "Cu", "Ag", "Au"],
    "density": [2.7, 7.9, 9.0, 10.5, 19.3],
    "conductivity": [37.7, 10.4, 59.6, 63.0, 45.2],
})

fig, ax = plt.subplots(figsize=(8, 5))
ax.scatter(df["density"], df["conductivity"], s=70, color="goldenrod", edgecolor="black")
for row in df.itertuples():
    ax.text(row.density + 5, row.conductivity - 12, row.metal, fontsize=13)
ax.set_xlim(0, 27)
ax.set_ylim(-10, 75)
ax.set_xlabel("density (g/cm³)")
ax.set_ylabel("electrical conductivity (MS/m)")
ax.set_title("Density and conductivity of five metals")
plt.show()
