# class: aspect | a picture eight times as wide as high
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(16, 2), layout="constrained")
years = [1687, 1789, 1865, 1905, 1925]
ax.plot(years, [0] * 5, "o-", color="k")
for y in years:
    ax.text(y, 0.02, str(y), ha="center")
ax.set_yticks([])
plt.show()
