"""Means of samples of 30 dice rolls, repeated 2000 times, against single rolls."""
import numpy as np
import matplotlib.pyplot as plt

SAMPLE, REPEATS = 30, 2000
rng = np.random.default_rng(5)
rolls = rng.integers(1, 7, size=(REPEATS, SAMPLE))

fig, (a, b) = plt.subplots(1, 2, figsize=(9, 4))
a.hist(rolls[:, 0], bins=np.arange(0.5, 7), rwidth=0.85, color="tab:orange")
a.set_title("single rolls: roughly flat")
a.set_xlabel("face")
a.set_ylabel("times seen")

# the mean of 30 rolls is a multiple of 1/30: every bin holds four possible sums
b.hist(rolls.mean(axis=1), bins=np.arange(65.5, 146, 4) / SAMPLE, color="tab:blue")
b.axvline(3.5, color="black", ls="--", label="expected value 3.5")
b.set_title(f"means of {SAMPLE} rolls: bell-shaped")
b.set_xlabel("sample mean")
b.set_xlim(1, 6)
b.margins(y=0.25)
b.legend()
fig.tight_layout()
plt.show()
