import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 30, 100)
fig, (a, b) = plt.subplots(1, 2, figsize=(9, 4))
for ax in (a, b):
    ax.plot(t, 100 * 0.5 ** (t / 5.27))
    ax.set_xlabel("years")
a.set_ylabel("activity (%)")
b.set_yscale("log")
a.set_title("linear")
b.set_title("logarithmic")
fig.suptitle("Decay of cobalt-60")
fig.tight_layout()
plt.show()
