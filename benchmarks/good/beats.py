import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 1, 3000)
f1, f2 = 40, 44
y = np.sin(2 * np.pi * f1 * t) + np.sin(2 * np.pi * f2 * t)
env = 2 * np.abs(np.cos(np.pi * (f2 - f1) * t))
plt.figure(figsize=(9, 4))
plt.plot(t, y, color="steelblue", lw=0.8)
plt.plot(t, env, "r", lw=1.5)
plt.plot(t, -env, "r", lw=1.5)
plt.xlabel("t (s)")
plt.ylabel("sound pressure (arb. units)")
plt.title("Beats of Two Tones of 40 Hz and 44 Hz: Four Beats per Second")
plt.show()
