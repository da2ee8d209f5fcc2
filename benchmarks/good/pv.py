import matplotlib.pyplot as plt
import numpy as np

# Carnot cycle of a monatomic ideal gas (n R = 1): two isotherms and two adiabats
Th, Tc, g = 2.0, 1.0, 5 / 3
V1, V2 = 1.0, 2.0
f = (Th / Tc) ** (1 / (g - 1))
V3, V4 = V2 * f, V1 * f
legs = [(V1, V2, lambda V: Th / V, "crimson", "isotherm, hot"),
        (V2, V3, lambda V: Th / V2 * (V2 / V) ** g, "gray", "adiabatic expansion"),
        (V3, V4, lambda V: Tc / V, "royalblue", "isotherm, cold"),
        (V4, V1, lambda V: Th / V1 * (V1 / V) ** g, "black", "adiabatic compression")]
fig, ax = plt.subplots(figsize=(7, 5))
for a, b, p, colour, name in legs:
    V = np.linspace(a, b, 100)
    ax.plot(V, p(V), color=colour, lw=2.5, label=name)
ax.set_xlabel("Volume V")
ax.set_ylabel("Pressure p")
ax.set_title("Closed Carnot cycle with its four legs")
ax.legend()
plt.show()
