# class: b | Title says histogram; the picture is a line plot of time against trial.
import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(4)
reaction_ms = rng.normal(280, 35, 120)

fig, ax = plt.subplots(figsize=(7, 4.5))
ax.plot(reaction_ms, color="teal", lw=1.2, marker="o", ms=3)
ax.axhline(reaction_ms.mean(), color="black", ls="--", label=f"mean = {reaction_ms.mean():.0f} ms")
ax.set_title("Histogram of 120 reaction times")
ax.set_xlabel("trial")
ax.set_ylabel("reaction time (ms)")
ax.grid(alpha=0.3)
ax.legend()
plt.tight_layout()
plt.show()
