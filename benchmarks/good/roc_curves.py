import numpy as np
import matplotlib.pyplot as plt

fpr = np.linspace(0, 1, 200)
models = {"Logistic regression": 0.45, "Random forest": 0.25, "Gradient boosting": 0.15}

fig, ax = plt.subplots(figsize=(6, 6))
for name, exponent in models.items():
    tpr = fpr**exponent
    auc = 1 / (1 + exponent)
    ax.plot(fpr, tpr, linewidth=2, label=f"{name} (AUC = {auc:.2f})")
ax.plot([0, 1], [0, 1], "k--", linewidth=1, label="chance")
ax.set_xlabel("False positive rate")
ax.set_ylabel("True positive rate")
ax.set_aspect("equal")
ax.set_title("ROC Curves of Three Classifiers")
ax.legend(loc="lower right")
ax.grid(alpha=0.3)
plt.tight_layout()
plt.show()
