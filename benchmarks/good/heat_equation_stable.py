import matplotlib.pyplot as plt
import numpy as np

n, r = 41, 0.4          # r <= 0.5 keeps the explicit scheme stable
T = np.zeros(n)
T[15:26] = 100.0
x = np.linspace(0, 1, n)
fig, ax = plt.subplots(figsize=(8, 5))
ax.plot(x, T, "k--", label="start")
for step in range(1, 161):
    T[1:-1] += r * (T[2:] - 2 * T[1:-1] + T[:-2])
    if step in (10, 40, 160):
        ax.plot(x, T, label=f"step {step}")
ax.set(xlabel="x (m)", ylabel="temperature (°C)", title="Cooling of a rod that was heated in the middle")
ax.legend()
plt.show()
