import numpy as np
import matplotlib.pyplot as plt

r = np.linspace(2.5, 4.0, 900)
x = np.full_like(r, 0.5)
for _ in range(300):          # transient
    x = r * x * (1 - x)

plt.figure(figsize=(8, 5))
for _ in range(120):
    x = r * x * (1 - x)
    plt.plot(r, x, ",", color="k", alpha=0.4)
plt.axvline(3, color="r", lw=0.8, ls="--")
plt.text(2.98, 0.15, "first period doubling", color="r", ha="right")
plt.xlabel("growth parameter r")
plt.ylabel("long-term values of x")
plt.title("Bifurcation Diagram of the Logistic Map")
plt.show()
