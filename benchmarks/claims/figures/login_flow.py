import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse, Polygon, Rectangle

fig, ax = plt.subplots(figsize=(6, 7.5))
ax.add_patch(Ellipse((0, 9), 2.4, 0.9, fc='palegreen', ec='k'))
ax.add_patch(Rectangle((-1.5, 6.7), 3, 0.9, fc='lightblue', ec='k'))
ax.add_patch(Polygon([(0, 5.6), (1.8, 4.6), (0, 3.6), (-1.8, 4.6)], fc='moccasin', ec='k'))
ax.add_patch(Rectangle((2.7, 4.15), 2.4, 0.9, fc='lightcoral', ec='k'))
ax.add_patch(Ellipse((0, 1.8), 2.4, 0.9, fc='palegreen', ec='k'))
for x, y, s in [(0, 9, 'Start'), (0, 7.15, 'Enter password'), (0, 4.6, 'Correct?'), (3.9, 4.6, 'Show error'), (0, 1.8, 'Welcome')]:
    ax.text(x, y, s, ha='center', va='center')
a = dict(arrowstyle='-|>', lw=1.5, color='black')
ax.annotate('', (0, 7.6), (0, 8.55), arrowprops=a)
ax.annotate('', (0, 5.6), (0, 6.7), arrowprops=a)
ax.annotate('', (0, 2.25), (0, 3.6), arrowprops=a)
ax.annotate('', (2.7, 4.6), (1.8, 4.6), arrowprops=a)
ax.plot([3.9, 3.9], [5.05, 7.15], 'k', lw=1.5)
ax.annotate('', (1.5, 7.15), (3.9, 7.15), arrowprops=a)
ax.text(0.15, 2.9, 'yes')
ax.text(2.05, 4.75, 'no')
ax.set(xlim=(-2.5, 5.5), ylim=(0.8, 10))
ax.set_aspect('equal')
ax.axis('off')
plt.show()
