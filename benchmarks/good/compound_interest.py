import matplotlib.pyplot as plt
import numpy as np

principal = 1000
years = np.arange(0, 31)
fig, ax = plt.subplots(figsize=(7, 4.5))
for rate, style in [(0.02, ":"), (0.04, "--"), (0.06, "-")]:
    value = principal * (1 + rate) ** years
    ax.plot(years, value, style, color="darkgreen", lw=2, label=f"{rate:.0%}")
    ax.text(30.4, value[-1], f"{value[-1]:,.0f}", va="center")
ax.axhline(2 * principal, color="gray", lw=1)
ax.text(0.3, 2 * principal + 60, "doubled", color="dimgray")
ax.set_xlim(0, 34.5)
ax.set_xlabel("years")
ax.set_ylabel("balance (euros)")
ax.set_title("1000 euros at three interest rates: only 2 % fails to double in 30 years")
ax.legend(title="annual rate", loc="upper left")
plt.show()
