# class: e | the group names are sorted for the axis but the data keep their own order
import matplotlib.pyplot as plt

yields = {"wheat": [3.1, 3.4, 3.0, 3.6], "maize": [5.8, 6.1, 5.5, 6.4], "rice": [4.4, 4.6, 4.1, 4.9], "barley": [2.6, 2.9, 2.4, 3.0]}
fig, ax = plt.subplots(figsize=(7, 5))
ax.boxplot(list(yields.values()))
ax.set_xticks([1, 2, 3, 4], sorted(yields))
ax.set_ylabel("yield (t/ha)")
ax.set_title("Yield of four crops: maize leads")
plt.show()
