# class: code.format | everything on a few long lines
import numpy as np; import matplotlib.pyplot as plt
x = np.linspace(0, 2 * np.pi, 100); fig, ax = plt.subplots(figsize=(7, 4)); ax.plot(x, np.sin(x), color="red", label="sine"); ax.plot(x, np.cos(x), color="blue", label="cosine"); ax.axhline(0, color="k", lw=0.5); ax.set_xlabel("angle (rad)"); ax.set_ylabel("value")
ax.legend(); ax.grid(True); ax.set_title("Sine and cosine"); plt.tight_layout(); plt.show()
