# Sea-ice survey with two years without data: the line is deliberately broken there
import numpy as np
import matplotlib.pyplot as plt

year = np.arange(2001, 2021)
extent = np.array([6.8, 6.0, 6.1, 6.0, 5.5, 5.9, 4.3, 4.7, 5.3, 4.9,
                   np.nan, np.nan, 5.3, 5.2, 4.6, 4.5, 4.8, 4.7, 4.4, 4.0])
missing = year[np.isnan(extent)]

fig, ax = plt.subplots(figsize=(8, 4))
ax.plot(year, extent, "o-", color="teal")
ax.axvspan(missing[0] - 0.5, missing[-1] + 0.5, color="0.9")
ax.text(missing.mean(), 6.3, "no survey", rotation=90, ha="center", va="center", color="0.35")
ax.set_xticks(year[::3])
ax.set_ylim(3, 7.5)
ax.set_ylabel("extent (million km²)")
ax.set_title("Ice extent 2001–2020 (illustrative): lowest in the last year")
plt.show()
