# class: A-5 | text box over the curve and over other text
import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 3, 100)
fig, ax = plt.subplots(figsize=(6, 4))
ax.plot(t, 20 * t - 4.9 * t**2, "b", lw=2)
ax.text(1.0, 12, "maximum height h = v²/2g = 20.4 m", fontsize=13)
ax.text(1.2, 12.3, "time of flight T = 2v/g = 4.1 s", fontsize=13)
ax.text(0.8, 11.6, "initial speed v = 20 m/s", fontsize=13)
ax.set_xlabel("t (s)")
ax.set_ylabel("h (m)")
ax.set_title("Vertical throw")
plt.show()
