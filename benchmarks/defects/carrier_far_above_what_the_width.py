# class: A-4 | carrier far above what the width resolves
import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 1, 20000)
s = (1 + 0.2 * np.sin(2 * np.pi * 3 * t)) * np.sin(2 * np.pi * 900 * t)
plt.figure(figsize=(7, 4))
plt.plot(t, s, "b-", lw=1)
plt.xlabel("t (s)")
plt.ylabel("s(t)")
plt.title("AM signal, carrier 900 Hz")
plt.show()
