import numpy as np
import pandas as pd
import matplotlib.pyplot as plt

# Geometric random walk for one trading year (252 days), seeded
rng = np.random.default_rng(99)
days = pd.bdate_range("2023-01-02", periods=252)
price = pd.Series(100 * np.exp(np.cumsum(rng.normal(0.0004, 0.012, 252))), index=days)

window = 20
mid = price.rolling(window).mean()
band = 2 * price.rolling(window).std()

fig, ax = plt.subplots(figsize=(9, 4.5))
ax.fill_between(days, mid - band, mid + band, color="tab:blue", alpha=0.15, label="±2 standard deviations")
ax.plot(days, price, color="black", lw=1, label="close")
ax.plot(days, mid, color="tab:blue", lw=1.5, label=f"{window}-day mean")
ax.set_ylabel("price")
ax.set_title("Simulated share with Bollinger bands; the bands start after 20 days")
ax.legend(loc="best")
fig.autofmt_xdate()
plt.show()
