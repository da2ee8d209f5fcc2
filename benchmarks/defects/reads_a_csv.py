# class: code.external | data from a file
import pandas as pd
import matplotlib.pyplot as plt

df = pd.read_csv("measurements.csv")
plt.plot(df["t"], df["x"])
plt.xlabel("t")
plt.show()
