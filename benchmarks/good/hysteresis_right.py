import numpy as np
import matplotlib.pyplot as plt

H = np.linspace(-2, 2, 200)
upper, lower = np.tanh(2.5 * (H + 0.5)), np.tanh(2.5 * (H - 0.5))
plt.figure(figsize=(7, 5))
plt.plot(H, upper, "b", lw=2, label="decreasing field")
plt.plot(H, lower, "r", lw=2, label="increasing field")
plt.axhline(0, color="k", lw=0.6)
plt.axvline(0, color="k", lw=0.6)
plt.annotate("remanence", xy=(0, np.tanh(1.25)), xytext=(-1.8, 0.5), arrowprops=dict(arrowstyle="->"))
plt.annotate("coercive field", xy=(0.5, 0), xytext=(1.0, -0.45), arrowprops=dict(arrowstyle="->"))
plt.xlabel("H (kA/m)")
plt.ylabel("B / B$_s$")
plt.legend(loc="lower right")
plt.title("Hysteresis Loop of a Ferromagnet")
plt.show()
