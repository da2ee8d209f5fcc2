import matplotlib.pyplot as plt
rain = {"Jan": 80, "Feb": 60, "Mar": 72, "Apr": 45, "May": 40}
ranked = sorted(rain, key=rain.get, reverse=True)
fig, ax = plt.subplots()
ax.bar(ranked, [rain[m] for m in ranked], color="teal")
ax.set_ylabel("Rain (mm)")
ax.set_title("Months ranked by rainfall")
plt.savefig("a.png")
