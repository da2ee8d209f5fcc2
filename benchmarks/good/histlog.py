import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(3)
lifetimes = rng.exponential(scale=2.2, size=500)
fig, ax = plt.subplots()
ax.hist(lifetimes, bins=24, color="slategray", edgecolor="white")
ax.set_yscale("log")
ax.set_xlabel("Decay time (µs)")
ax.set_ylabel("Number of muons (log scale)")
ax.set_title("Simulated muon decays")
plt.savefig("a.png")
