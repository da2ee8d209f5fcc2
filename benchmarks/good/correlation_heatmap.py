import numpy as np
import pandas as pd
import matplotlib.pyplot as plt

# 150 simulated students; study time drives both marks, sleep is unrelated
rng = np.random.default_rng(3)
study = rng.normal(10, 3, 150)
df = pd.DataFrame({
    "study": study,
    "maths": 4 * study + rng.normal(0, 8, 150),
    "physics": 3 * study + rng.normal(0, 12, 150),
    "screen": -0.5 * study + rng.normal(8, 2, 150),
    "sleep": rng.normal(7.5, 1, 150),
})
corr = df.corr()

fig, ax = plt.subplots(figsize=(6, 5))
image = ax.imshow(corr, cmap="RdBu_r", vmin=-1, vmax=1)
for i in range(len(corr)):
    for j in range(len(corr)):
        value = corr.iloc[i, j]
        ax.text(j, i, f"{value:.2f}", ha="center", va="center", color="white" if abs(value) > 0.6 else "black")
ax.set_xticks(range(len(corr)), corr.columns)
ax.set_yticks(range(len(corr)), corr.columns)
fig.colorbar(image, label="Pearson r")
ax.set_title("Correlations of five variables, n = 150")
fig.tight_layout()
plt.show()
