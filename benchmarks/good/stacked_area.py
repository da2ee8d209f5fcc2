import matplotlib.pyplot as plt
import pandas as pd

df = pd.DataFrame({"oil": [40, 41, 39, 37, 35], "gas": [22, 23, 25, 26, 26], "wind": [1, 3, 6, 11, 17]},
                  index=[2005, 2009, 2013, 2017, 2021])
fig, ax = plt.subplots(figsize=(8, 5))
ax.stackplot(df.index, df.T.to_numpy(), labels=df.columns, colors=["#6c584c", "#a98467", "#adc178"])
ax.set_xlim(2005, 2021)
ax.set_ylim(0, 95)
ax.set_xticks(df.index)
ax.set_ylabel("energy use (PJ)")
ax.legend(loc="upper left", ncol=3)
ax.set_title("Energy use by source")
plt.show()
