# class: A-4 | a curve that oscillates too fast fills a block
import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 1, 20000)
signal = (1 + 0.5 * np.sin(2 * np.pi * 3 * t)) * np.sin(2 * np.pi * 900 * t)
fig, ax = plt.subplots(figsize=(8, 4))
ax.plot(t, signal, lw=2)
ax.set_xlabel("t (s)")
ax.set_ylabel("s(t)")
ax.set_title("Amplitude modulation")
plt.show()
