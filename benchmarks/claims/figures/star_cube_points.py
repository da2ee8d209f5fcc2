import matplotlib.pyplot as plt

stars = {'Alpha': (1, 1, 1), 'Beta': (4, 2, 3), 'Gamma': (2, 5, 4), 'Delta': (5, 5, 1)}
fig = plt.figure(figsize=(6.5, 6))
ax = fig.add_subplot(projection='3d')
for (name, (x, y, z)), c in zip(stars.items(), ['red', 'blue', 'green', 'purple']):
    ax.plot([x, x], [y, y], [0, z], color='gray', ls=':')
    ax.scatter(x, y, z, s=90, color=c, marker='*' if name == 'Gamma' else 'o')
    ax.text(x + 0.15, y, z + 0.3, name)
ax.plot(*zip(stars['Alpha'], stars['Beta'], stars['Gamma']), color='black', lw=1)
ax.set(xlim=(0, 6), ylim=(0, 6), zlim=(0, 6), xlabel='x (ly)', ylabel='y (ly)', zlabel='z (ly)')
ax.set_title('Four stars')
plt.show()
