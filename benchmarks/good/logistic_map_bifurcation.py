import numpy as np
import matplotlib.pyplot as plt

r = np.linspace(2.6, 4, 800)
x = np.full_like(r, 0.5)
R, X = [], []
for i in range(400):
    x = r * x * (1 - x)
    if i >= 360:
        R.append(r)
        X.append(x)
fig, ax = plt.subplots(figsize=(8, 5))
ax.plot(np.concatenate(R), np.concatenate(X), ",k", alpha=0.5)
ax.set_xlabel("r")
ax.set_ylabel("x")
ax.set_title("Bifurcation diagram of the logistic map")
plt.show()
