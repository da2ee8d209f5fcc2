# class: b | stacked area chart announced, plain lines drawn
import matplotlib.pyplot as plt
import pandas as pd

df = pd.DataFrame({"oil": [40, 41, 39, 37, 35], "gas": [22, 23, 25, 26, 26], "wind": [1, 3, 6, 11, 17]},
                  index=[2005, 2009, 2013, 2017, 2021])
fig, ax = plt.subplots(figsize=(8, 5))
for column in df:
    ax.plot(df.index, df[column], lw=2, label=column)
ax.set_xticks(df.index)
ax.set_ylabel("energy use (PJ)")
ax.legend()
ax.set_title("Stacked area chart of energy use")
plt.show()
