# class: A-1 | the loop is drawn through points sorted by H, so the line zigzags between the two branches
import numpy as np
import matplotlib.pyplot as plt

# Hysteresis loop of a ferromagnet: upper and lower branches
H_down = np.linspace(2, -2, 60)
H_up = np.linspace(-2, 2, 60)
B_down = np.tanh(2.5 * (H_down + 0.5))
B_up = np.tanh(2.5 * (H_up - 0.5))

H = np.concatenate([H_down, H_up])
B = np.concatenate([B_down, B_up])
order = np.argsort(H)

fig, ax = plt.subplots(figsize=(7, 6))
ax.plot(H[order], B[order], color="darkred", linewidth=2)
ax.axhline(0, color="gray", linewidth=0.8)
ax.axvline(0, color="gray", linewidth=0.8)
ax.set_xlabel("Applied field H (kA/m)")
ax.set_ylabel("Flux density B (T)")
ax.set_title("Magnetic Hysteresis Loop")
ax.grid(alpha=0.3)
plt.tight_layout()
plt.show()
