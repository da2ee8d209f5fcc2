# class: c | sales of all seven days are announced, the slice keeps five
import matplotlib.pyplot as plt
import pandas as pd

sales = pd.Series([310, 280, 295, 330, 420, 610, 540], index=["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])
fig, ax = plt.subplots(figsize=(8, 5))
ax.bar(sales.index[:5], sales[:5], color="#588157")
ax.set_ylabel("loaves sold")
ax.set_title("Bakery: sales on the seven days of a week")
plt.show()
