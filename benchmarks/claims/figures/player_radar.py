import matplotlib.pyplot as plt
import numpy as np

skills = ['speed', 'passing', 'shooting', 'defence', 'stamina']
ang = np.linspace(0, 2 * np.pi, 5, endpoint=False)
players = {'Ines': [9, 6, 8, 3, 7], 'Marta': [5, 8, 4, 9, 6]}
ax = plt.figure(figsize=(6, 6)).add_subplot(polar=True)
for (name, v), c in zip(players.items(), ['tab:orange', 'tab:blue']):
    ax.plot(np.append(ang, ang[0]), v + v[:1], color=c, marker='o', label=name, ls='-' if name == 'Ines' else '--')
    ax.fill(ang, v, color=c, alpha=0.15)
ax.set_xticks(ang, skills)
ax.set_ylim(0, 10)
ax.legend(loc='lower left', bbox_to_anchor=(-0.1, -0.1))
plt.title('Two players compared', pad=20)
plt.show()
