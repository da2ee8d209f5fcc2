# class: A-5 | six lines of explanation are printed on top of each other at the same place
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-2, 2, 200)
fig, ax = plt.subplots(figsize=(7, 5))
ax.plot(x, x**3 - 3 * x, color="darkcyan", linewidth=2)
notes = ["f(x) = x³ - 3x", "f'(x) = 3x² - 3", "maximum at x = -1", "minimum at x = 1", "inflection at x = 0"]
for note in notes:
    ax.text(-1.9, -1.6, note, fontsize=13)
ax.set_xlabel("x")
ax.set_ylabel("f(x)")
ax.set_title("Curve Discussion of a Cubic")
ax.grid(alpha=0.3)
plt.tight_layout()
plt.show()
