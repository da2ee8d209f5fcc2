import numpy as np
from math import comb
import matplotlib.pyplot as plt

rng = np.random.default_rng(8)
n, balls = 10, 500
slots = rng.binomial(n, 0.5, balls)
counts = np.bincount(slots, minlength=n + 1)
k = np.arange(n + 1)
expected = balls * np.array([comb(n, i) for i in k]) / 2**n
plt.figure(figsize=(8, 5))
plt.bar(k, counts, color="wheat", edgecolor="k", label="simulation with 500 balls")
plt.plot(k, expected, "ro-", label="binomial expectation")
plt.xticks(k)
plt.xlabel("slot")
plt.ylabel("number of balls")
plt.legend()
plt.title("Galton Board with Ten Rows of Pins")
plt.show()
