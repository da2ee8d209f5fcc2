# class: code.absolute_paths | reads a table from an absolute path in somebody's home directory, else makes up numbers
from pathlib import Path
import matplotlib.pyplot as plt
import pandas as pd

path = Path("/home/anna/projects/weather/2021_station_11520.csv")
df = pd.read_csv(path) if path.exists() else pd.DataFrame({"month": range(1, 13), "t": [-1, 0, 4, 9, 14, 17, 19, 19, 14, 9, 4, 0]})
fig, ax = plt.subplots(figsize=(8, 5))
ax.plot(df["month"], df["t"], "o-")
ax.set_xlabel("month")
ax.set_ylabel("temperature (°C)")
ax.set_title("Monthly mean temperature")
plt.show()
