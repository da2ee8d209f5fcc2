import matplotlib.pyplot as plt

hour = [6, 8, 10, 12, 13, 15, 18, 20, 22]
pct = [100, 90, 75, 60, 60, 95, 70, 45, 30]
plt.figure(figsize=(7.5, 4))
plt.fill_between(hour, pct, color='palegreen')
plt.plot(hour, pct, color='darkgreen', marker='o', lw=2)
plt.axvspan(13, 15, color='gold', alpha=0.4)
plt.text(14, 20, 'charging', rotation=90, ha='center')
plt.axhline(50, color='red', ls='-.', lw=1)
plt.xlabel('hour of the day')
plt.ylabel('battery (%)')
plt.xticks(range(6, 23, 2))
plt.ylim(0, 110)
plt.title("My phone's Tuesday")
plt.show()
