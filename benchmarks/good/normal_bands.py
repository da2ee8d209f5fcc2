import numpy as np
import matplotlib.pyplot as plt
from scipy.stats import norm

# Standard normal density with one, two and three sigma bands
z = np.linspace(-4, 4, 801)
pdf = norm.pdf(z)
bands = [(3, "#d0e1f2", "99.7 %"), (2, "#94c4df", "95.4 %"), (1, "#4a98c9", "68.3 %")]

fig, ax = plt.subplots(figsize=(8, 4.5))
for k, color, share in bands:
    inside = np.abs(z) <= k
    ax.fill_between(z[inside], pdf[inside], color=color, label=rf"$\pm{k}\sigma$: {share}")
ax.plot(z, pdf, color="black", lw=1.5)

ax.set_xlabel("z")
ax.set_ylabel("Density")
ax.set_ylim(0, 0.45)
ax.set_title("Normal distribution: 68–95–99.7 rule")
ax.legend()
plt.tight_layout()
plt.show()
