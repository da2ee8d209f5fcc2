import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 4, 800)
fig, (a, b) = plt.subplots(2, 1, figsize=(7, 4.5), layout="constrained")
a.plot(t, 2 * (t % 1) - 1)
a.set_title("Sawtooth")
b.plot(t, np.sign(np.sin(2 * np.pi * t)), "r")
b.set_title("Square wave")
plt.show()
