import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 1, 4000)
env = 1 + 0.7 * np.cos(2 * np.pi * 2 * t)
fig, ax = plt.subplots(figsize=(8, 4))
ax.plot(t, env * np.cos(2 * np.pi * 45 * t), color="tab:blue", lw=0.8, label="signal")
ax.plot(t, env, "r--", label="envelope")
ax.plot(t, -env, "r--")
ax.legend(loc="upper right")
ax.set_xlabel("time (s)")
ax.set_ylabel("amplitude")
ax.set_title("Amplitude modulation")
plt.show()
