# class: A-5 | twenty long category names in one horizontal row overlap into an unreadable band
import matplotlib.pyplot as plt

countries = ["United States", "United Kingdom", "South Korea", "Netherlands", "Switzerland", "New Zealand",
             "Saudi Arabia", "South Africa", "Czech Republic", "Argentina", "Philippines", "Bangladesh",
             "Afghanistan", "Luxembourg", "Singapore", "Madagascar", "Mozambique", "Kazakhstan",
             "Uzbekistan", "Costa Rica"]
emissions = [14.9, 5.2, 11.6, 8.1, 4.0, 6.2, 18.2, 6.7, 9.3, 4.2, 1.3, 0.6, 0.3, 12.5, 8.9, 0.1, 0.2, 13.9, 3.5, 1.6]

fig, ax = plt.subplots(figsize=(9, 5))
ax.bar(countries, emissions, color="slategray")
ax.tick_params(axis="x", labelsize=12)
ax.set_ylabel("t CO$_2$ per person")
ax.set_title("Carbon Dioxide Emissions per Person")
plt.tight_layout()
plt.show()
