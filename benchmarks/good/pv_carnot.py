import numpy as np
import matplotlib.pyplot as plt

gamma = 5 / 3
V1, V2, Th, Tc = 1.0, 2.0, 400.0, 300.0     # nRT in arbitrary units
V3, V4 = V2 * (Th / Tc) ** (1 / (gamma - 1)), V1 * (Th / Tc) ** (1 / (gamma - 1))
iso = lambda V, T: T / V
V12, V34 = np.linspace(V1, V2, 80), np.linspace(V3, V4, 80)
V23, V41 = np.linspace(V2, V3, 80), np.linspace(V4, V1, 80)
plt.figure(figsize=(7, 5.5))
plt.plot(V12, iso(V12, Th), "r", lw=2, label="isotherm 400 K")
plt.plot(V23, iso(V2, Th) * (V2 / V23) ** gamma, "k", lw=2, label="adiabats")
plt.plot(V34, iso(V34, Tc), "b", lw=2, label="isotherm 300 K")
plt.plot(V41, iso(V4, Tc) * (V4 / V41) ** gamma, "k", lw=2)
for i, (V, T) in enumerate([(V1, Th), (V2, Th), (V3, Tc), (V4, Tc)], 1):
    plt.plot(V, T / V, "ko")
    plt.annotate(str(i), (V, T / V), textcoords="offset points", xytext=(7, 7), fontsize=13)
plt.xlim(0.8, 3.5)
plt.ylim(50, 450)
plt.xlabel("volume (arb. units)")
plt.ylabel("pressure (arb. units)")
plt.legend()
plt.title("Carnot Cycle of a Monatomic Ideal Gas")
plt.show()
