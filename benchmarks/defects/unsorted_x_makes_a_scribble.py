# class: A-1 | unsorted x makes a scribble
import numpy as np
import matplotlib.pyplot as plt

x = (np.arange(60) * 37 % 60) / 10
y = np.exp(-x / 3) * np.cos(2 * x)
plt.figure(figsize=(7, 4.5))
plt.plot(x, y, "-", color="teal", lw=1.5, label="damped oscillation")
plt.xlabel("time t (s)")
plt.ylabel("displacement x (cm)")
plt.title("Damped harmonic motion")
plt.legend()
plt.grid(True)
plt.show()
