"""A narrow resonance peak is a spike by nature."""
import numpy as np
import matplotlib.pyplot as plt

f = np.linspace(0, 10, 2001)
f0, width = 4.0, 0.02
response = 1 / np.sqrt((f ** 2 - f0 ** 2) ** 2 + (width * f) ** 2)

fig, ax = plt.subplots(figsize=(7, 4.5))
ax.plot(f, response, color="crimson", lw=1.5)
ax.annotate(r"resonance at $f_0 = 4$ Hz", xy=(f0, response.max()), xytext=(5.2, 10.5), fontsize=11,
            arrowprops=dict(arrowstyle="->"))
ax.set_xlabel("f (Hz)")
ax.set_ylabel("amplitude")
ax.set_title("Sharp resonance of a weakly damped oscillator")
plt.show()
