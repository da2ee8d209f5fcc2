import numpy as np
import matplotlib.pyplot as plt

# Strong acid (25 mL, 0.1 M) titrated with strong base (0.1 M)
v_acid, c_acid, c_base = 25.0, 0.1, 0.1
v_base = np.linspace(0, 50, 501)

# Charge balance gives a quadratic for [H+]
excess = (c_acid * v_acid - c_base * v_base) / (v_acid + v_base)
h = (excess + np.sqrt(excess**2 + 4e-14)) / 2
pH = -np.log10(h)

fig, ax = plt.subplots(figsize=(7, 5))
ax.plot(v_base, pH, color="mediumvioletred", lw=2)

# Equivalence point at 25 mL, pH 7
ax.plot(25, 7, "ko")
ax.annotate("equivalence point", xy=(25, 7), xytext=(31, 5.5),
            arrowprops=dict(arrowstyle="->"), fontsize=11)

ax.set_xlabel("Volume of base (mL)")
ax.set_ylabel("pH")
ax.set_ylim(0, 14)
ax.set_title("Titration of a strong acid with a strong base")
ax.grid(alpha=0.3)
plt.show()
