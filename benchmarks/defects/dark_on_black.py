# class: low_contrast | dark navy curves and dark text on a black background
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 10, 300)
fig, ax = plt.subplots(figsize=(8, 5), facecolor="black")
ax.set_facecolor("black")
ax.plot(x, np.sin(x), color="#0a0a28", linewidth=2)
ax.plot(x, np.cos(x), color="#1a0505", linewidth=2)
ax.set_title("Signals in Night Mode", color="#181818")
ax.set_xlabel("Time (s)", color="#181818")
ax.tick_params(colors="#1c1c1c")
plt.tight_layout()
plt.show()
