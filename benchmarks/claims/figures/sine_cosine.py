import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(0, 2 * np.pi, 200)
fig, ax = plt.subplots()
ax.plot(x, np.sin(x), color="tab:red", label="sin x")
ax.plot(x, np.cos(x), color="tab:green", ls="--", label="cos x")
ax.set_xlabel("x (radians)")
ax.set_title("Sine and cosine")
ax.set_ylim(-1.5, 1.5)
ax.legend(loc="lower left")
plt.savefig("out.png")
