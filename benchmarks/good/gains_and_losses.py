import matplotlib.pyplot as plt

change = {"2016": 2.1, "2017": 1.4, "2018": -0.8, "2019": 0.9, "2020": -4.6, "2021": 3.9, "2022": -1.2}
colors = ["red" if v < 0 else "blue" for v in change.values()]
fig, ax = plt.subplots(figsize=(8, 5))
ax.bar(list(change), list(change.values()), color=colors)
ax.axhline(0, color="black", lw=0.8)
ax.set_ylabel("growth (%)")
ax.set_title("Annual growth: losses in red, gains in blue")
plt.show()
