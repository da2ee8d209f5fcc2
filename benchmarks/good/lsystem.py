import numpy as np
import matplotlib.pyplot as plt

axiom = "F"
rules = {"F": "F+F-F-F+F"}
word = axiom
for _ in range(3):
    word = "".join(rules.get(ch, ch) for ch in word)

x, y, heading = 0.0, 0.0, 0.0
path = [(x, y)]
for ch in word:
    if ch == "F":
        x += np.cos(heading)
        y += np.sin(heading)
        path.append((x, y))
    elif ch == "+":
        heading += np.pi / 2
    else:
        heading -= np.pi / 2
xs, ys = zip(*path)
fig, ax = plt.subplots(figsize=(8, 5))
ax.plot(xs, ys, color="darkgreen", lw=1.2)
ax.set_aspect("equal")
ax.set_title("Quadratic Koch curve, 3 iterations")
plt.savefig("a.png")
