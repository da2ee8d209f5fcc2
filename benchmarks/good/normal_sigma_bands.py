import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-4, 4, 400)
p = np.exp(-x**2 / 2) / np.sqrt(2 * np.pi)
plt.figure(figsize=(8, 4.5))
plt.plot(x, p, "k")
for s, color, text in [(3, "#deebf7", "99.7 %"), (2, "#9ecae1", "95.4 %"), (1, "#4292c6", "68.3 %")]:
    inside = np.abs(x) <= s
    plt.fill_between(x[inside], p[inside], color=color, label=f"±{s}σ: {text}")
plt.xticks(range(-4, 5), [f"{k}σ" if k else "µ" for k in range(-4, 5)])
plt.ylim(0, 0.45)
plt.ylabel("density")
plt.legend()
plt.title("The 68-95-99.7 Rule of the Normal Distribution")
plt.show()
