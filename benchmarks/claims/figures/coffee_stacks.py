import matplotlib.pyplot as plt

days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri']
data = {'espresso': [12, 15, 11, 18, 20], 'latte': [8, 10, 14, 9, 16], 'tea': [5, 4, 6, 7, 3]}
cols = {'espresso': '#5c3a21', 'latte': '#d2b48c', 'tea': '#2e8b57'}
bottom = [0] * 5
fig, ax = plt.subplots(figsize=(7, 4.5))
for k, v in data.items():
    bars = ax.bar(days, v, bottom=bottom, color=cols[k], label=k)
    ax.bar_label(bars, label_type='center', color='white', fontsize=9)
    bottom = [a + b for a, b in zip(bottom, v)]
ax.axhline(30, color='red', ls='--', lw=1)
ax.text(-0.35, 30.6, 'target 30', color='red', fontsize=9)
ax.set_ylim(0, 45)
ax.set_ylabel('cups')
ax.legend(title='drink', ncol=3, loc='upper left')
ax.set_title('Drinks sold last week')
plt.show()
