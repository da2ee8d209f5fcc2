import matplotlib.pyplot as plt

planets = ["Mercury", "Venus", "Earth", "Mars"]
gravity = [3.7, 8.9, 9.8, 3.7]
fig, ax = plt.subplots()
bars = ax.bar(planets, gravity, color="slateblue")
ax.bar_label(bars)
ax.set_ylabel("g (m/s²)")
ax.set_title("Surface gravity of the 4 rocky planets")
plt.show()
