# class: A-1 | tan(x) is drawn straight across its asymptotes, so huge spikes crush everything else flat
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-2 * np.pi, 2 * np.pi, 1001)

fig, ax = plt.subplots(figsize=(8, 5))
ax.plot(x, np.sin(x), label="sin(x)", color="tab:blue")
ax.plot(x, np.cos(x), label="cos(x)", color="tab:green")
ax.plot(x, np.tan(x), label="tan(x)", color="tab:red")
ax.axhline(0, color="black", linewidth=0.8)
ax.set_xlabel("x (radians)")
ax.set_ylabel("value")
ax.set_title("The Three Basic Trigonometric Functions")
ax.legend(loc="upper right")
ax.grid(True, alpha=0.3)
plt.tight_layout()
plt.show()
