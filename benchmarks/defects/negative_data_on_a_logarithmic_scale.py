# class: A-3 | negative data on a logarithmic scale
import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 5, 100)
v = -3.0 * np.exp(-t)
fig, ax = plt.subplots()
ax.semilogy(t, v, "g-", label="membrane potential")
ax.set_xlabel("time (ms)")
ax.set_ylabel("V (mV)")
ax.set_title("Decay of potential")
ax.grid(True)
ax.legend()
plt.show()
