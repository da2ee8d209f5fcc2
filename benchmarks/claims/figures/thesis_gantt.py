import matplotlib.pyplot as plt

tasks = [('Reading', 0, 4, 'steelblue'), ('Experiments', 2, 7, 'seagreen'), ('Analysis', 7, 4, 'goldenrod'), ('Writing', 9, 6, 'indianred'), ('Defence', 16, 1, 'black')]
fig, ax = plt.subplots(figsize=(8, 3.6))
for i, (name, start, weeks, c) in enumerate(tasks):
    ax.barh(i, weeks, left=start, color=c, height=0.6)
    ax.text(start + weeks + 0.15, i, f'{weeks} w', va='center', fontsize=9)
ax.set_yticks(range(5), [t[0] for t in tasks])
ax.invert_yaxis()
ax.axvline(8, color='magenta', ls=':', lw=2)
ax.text(8.1, 4.35, 'today', color='magenta')
ax.set_xlim(0, 18)
ax.set_xlabel('week')
ax.set_title('Thesis plan')
ax.grid(axis='x', alpha=0.4)
plt.tight_layout()
plt.show()
