# class: A-1 | two samples are swapped, so the line folds back
import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 10, 41)
t[20], t[23] = t[23], t[20]
v = 3 * (1 - np.exp(-np.sort(t) / 2.5))

fig, ax = plt.subplots(figsize=(7, 4))
ax.plot(t, v, color="darkgreen", lw=2)
ax.set_xlabel("t (s)")
ax.set_ylabel("U (V)")
ax.set_title("Charging a capacitor")
ax.grid(alpha=0.4)
plt.show()
