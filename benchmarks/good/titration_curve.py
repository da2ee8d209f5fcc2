# Strong acid titrated with strong base: 25 mL of 0.1 M HCl against 0.1 M NaOH
import numpy as np
import matplotlib.pyplot as plt

KW = 1e-14
va, ca, cb = 25.0, 0.10, 0.10
vb = np.linspace(0, 50, 2001)
excess = (ca * va - cb * vb) / (va + vb)            # [H+] - [OH-]
h = (excess + np.sqrt(excess**2 + 4 * KW)) / 2
ph = -np.log10(h)

fig, ax = plt.subplots()
ax.plot(vb, ph, color="purple", lw=2)
ax.plot(25, 7, "o", color="black")
ax.annotate("equivalence point\n(25 mL, pH 7)", (25, 7), xytext=(31, 6), va="center",
            arrowprops=dict(arrowstyle="->"))
ax.axhspan(8.2, 10.0, color="hotpink", alpha=0.3, label="phenolphthalein range")
ax.set(xlabel="NaOH added (mL)", ylabel="pH", xlim=(0, 50), ylim=(0, 14),
       title="Titration of 25 mL HCl with NaOH")
ax.legend(loc="lower right")
plt.show()
