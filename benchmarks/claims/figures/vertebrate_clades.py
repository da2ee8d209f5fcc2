import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(7, 5))
L = lambda xs, ys: ax.plot(xs, ys, color='black', lw=2)
tips = {'shark': 5, 'salmon': 4, 'frog': 3, 'lizard': 2, 'pigeon': 1, 'mouse': 0}
for name, y in tips.items():
    ax.text(10.2, y, name, va='center', fontsize=12, color='red' if name == 'mouse' else 'black')
L([0, 1], [3.5, 3.5]); L([1, 1], [5, 2.9]); L([1, 10], [5, 5])
L([1, 3], [2.9, 2.9]); L([3, 3], [4, 1.9]); L([3, 10], [4, 4])
L([3, 5], [1.9, 1.9]); L([5, 5], [3, 0.75]); L([5, 10], [3, 3])
L([5, 7], [0.75, 0.75]); L([7, 7], [1.5, 0]); L([7, 10], [0, 0])
L([7, 8.5], [1.5, 1.5]); L([8.5, 8.5], [2, 1]); L([8.5, 10], [2, 2]); L([8.5, 10], [1, 1])
for x, y, s in [(3, 2.9, 'bones'), (5, 1.9, 'lungs'), (7, 0.75, 'amnion')]:
    ax.plot(x - 0.8, y, 's', color='royalblue', ms=8)
    ax.text(x - 0.8, y + 0.2, s, ha='center', fontsize=9, color='royalblue')
ax.set(xlim=(-0.3, 12), ylim=(-0.6, 5.6))
ax.axis('off')
plt.show()
