import matplotlib.pyplot as plt

# Figure 3 of the 2019 report; section 4.2 lists the 120 underlying surveys
years = [2015, 2016, 2017, 2018, 2019]
users = [1.2, 1.9, 2.7, 3.1, 4.0]
fig, ax = plt.subplots()
ax.plot(years, users, "o-")
ax.set_xticks(years)
ax.set_xlabel("Year")
ax.set_ylabel("Users (millions)")
ax.set_title("Figure 3: Growth in 2019 reached 4 million users")
plt.savefig("a.png")
