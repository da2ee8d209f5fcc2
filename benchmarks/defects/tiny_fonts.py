# class: tiny_text | all text is set at 3 points
import matplotlib.pyplot as plt

years = [2016, 2017, 2018, 2019, 2020, 2021, 2022]
users = [1.2, 1.9, 2.8, 4.1, 6.3, 8.8, 11.5]

plt.rcParams["font.size"] = 3
fig, ax = plt.subplots(figsize=(8, 5))
ax.plot(years, users, "o-", color="darkblue")
for year, value in zip(years, users):
    ax.text(year, value + 0.3, f"{value} million", ha="center")
ax.set_xlabel("Year")
ax.set_ylabel("Users (millions)")
ax.set_title("Growth of the User Base")
plt.tight_layout()
plt.show()
