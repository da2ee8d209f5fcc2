# class: e | the table is sorted by population, but the labels come from the unsorted list of names
import matplotlib.pyplot as plt
import pandas as pd

names = ["Norway", "India", "Brazil", "Japan", "Kenya"]
df = pd.DataFrame({"name": names, "area": [0.385, 3.29, 8.51, 0.378, 0.58], "pop": [5.4, 1417, 215, 125, 54]})
df = df.sort_values("pop").reset_index(drop=True)
fig, ax = plt.subplots(figsize=(8, 5))
ax.scatter(df["area"], df["pop"], s=60, color="seagreen")
for i, name in enumerate(names):
    ax.annotate(name, (df.loc[i, "area"], df.loc[i, "pop"]), xytext=(7, 4), textcoords="offset points")
ax.set_yscale("log")
ax.set_xlim(0, 10)
ax.set_xlabel("area (million km²)")
ax.set_ylabel("population (millions)")
ax.set_title("Area and population of five countries")
plt.show()
