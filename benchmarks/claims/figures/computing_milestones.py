import matplotlib.pyplot as plt

events = {1945: 'ENIAC', 1958: 'Integrated circuit', 1971: 'Microprocessor', 1981: 'IBM PC', 1989: 'World Wide Web', 2007: 'iPhone'}
fig, ax = plt.subplots(figsize=(10, 3))
ax.axhline(0, color='0.3', lw=2)
for i, (year, what) in enumerate(events.items()):
    up = 1 if i % 2 == 0 else -1
    ax.plot([year, year], [0, up], color='slateblue')
    ax.plot(year, 0, 'D' if what == 'World Wide Web' else 'o', color='darkorange', ms=9)
    ax.text(year, up * 1.15, f'{what}\n{year}', ha='center', va='bottom' if up > 0 else 'top', fontsize=9)
ax.set_ylim(-2.2, 2.2)
ax.set_xlim(1938, 2014)
ax.set_yticks([])
ax.set_title('Milestones of computing')
plt.show()
