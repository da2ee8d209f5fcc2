# class: unreadable | the figure is rendered at 20 dots per inch, so no label can be read
import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(0, 4 * np.pi, 300)
fig, (a, b) = plt.subplots(1, 2, figsize=(16, 12), dpi=20)
a.plot(x, np.sin(x) * x, color="purple")
a.set_title("x sin x")
b.plot(x, np.cos(x) * x, color="green")
b.set_title("x cos x")
for ax in (a, b):
    ax.set_xlabel("x (radians)")
    ax.set_ylabel("value")
fig.suptitle("Two growing oscillations")
plt.show()
