import numpy as np
import matplotlib.pyplot as plt

n = np.arange(1, 41)
growth = {
    r"$\log_2 n$": np.log2(n),
    r"$n$": n,
    r"$n \log_2 n$": n * np.log2(n),
    r"$n^2$": n**2,
    r"$2^n$": 2.0**n,
}

fig, ax = plt.subplots(figsize=(7, 5))
for label, steps in growth.items():
    keep = steps > 0                     # log 1 = 0 has no place on a log axis
    ax.plot(n[keep], steps[keep], lw=2, label=label)
ax.set_yscale("log")
ax.set_ylim(0.8, 1e7)                    # 2**n leaves the window at n = 23
ax.set_xlim(1, 40)
ax.set_xlabel("input size $n$")
ax.set_ylabel("steps (log scale)")
ax.set_title("Exponential growth soon leaves every polynomial behind")
ax.grid(True, which="major", alpha=0.4)
ax.legend(loc="upper right")
plt.show()
