# class: A-4 | 300 points are each labeled in large type and the texts form an illegible heap
import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(7)
n_genes = 300
log_fold_change = rng.normal(0, 1.2, n_genes)
p_value = -np.log10(rng.uniform(0.0001, 1, n_genes)) * (0.4 + np.abs(log_fold_change) / 2)

fig, ax = plt.subplots(figsize=(8, 6))
ax.scatter(log_fold_change, p_value, s=140, color="purple")
for i in range(n_genes):
    ax.text(log_fold_change[i], p_value[i], f"GENE{i:03d}", fontsize=11)
ax.set_xlabel("log2 fold change")
ax.set_ylabel("-log10 p")
ax.set_title("Volcano Plot")
plt.tight_layout()
plt.show()
