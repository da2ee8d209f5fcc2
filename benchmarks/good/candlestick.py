import matplotlib.pyplot as plt

# (open, high, low, close) of ten trading days
days = [(100, 104, 98, 103), (103, 105, 101, 102), (102, 108, 101, 107), (107, 109, 104, 105), (105, 106, 99, 100),
        (100, 103, 97, 102), (102, 107, 101, 106), (106, 111, 105, 110), (110, 112, 107, 108), (108, 113, 107, 112)]
fig, ax = plt.subplots(figsize=(9, 5))
for day, (opening, high, low, close) in enumerate(days, start=1):
    color = "seagreen" if close >= opening else "firebrick"
    ax.vlines(day, low, high, color=color, lw=1.2)
    ax.bar(day, abs(close - opening), bottom=min(opening, close), width=0.6, color=color)
ax.set_xticks(range(1, 11))
ax.set_xlabel("trading day")
ax.set_ylabel("price ($)")
ax.set_title("Candlestick chart of ten trading days")
plt.show()
