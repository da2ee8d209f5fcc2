# class: d | The fourth stroke 4-1 is missing; the closed Carnot cycle is open.
import numpy as np
import matplotlib.pyplot as plt

R, gamma = 8.314, 5 / 3
T_hot, T_cold = 500.0, 300.0
V1, V2 = 0.010, 0.020
ratio = (T_hot / T_cold) ** (1 / (gamma - 1))
V3, V4 = V2 * ratio, V1 * ratio


def isotherm(T, Va, Vb):
    V = np.linspace(Va, Vb, 100)
    return V, R * T / V


def adiabat(T, Va, Vb):
    V = np.linspace(Va, Vb, 100)
    return V, R * T / Va * (Va / V) ** gamma


# The cycle 1-2-3-4-1
strokes = [
    ("1→2 isothermal", isotherm(T_hot, V1, V2), "red"),
    ("2→3 adiabatic", adiabat(T_hot, V2, V3), "darkorange"),
    ("3→4 isothermal", isotherm(T_cold, V3, V4), "blue"),
]

fig, ax = plt.subplots(figsize=(7.5, 5.5))
for name, (V, p), color in strokes:
    ax.plot(V * 1e3, p / 1e3, color=color, lw=2.2, label=name)
for i, (V, T) in enumerate([(V1, T_hot), (V2, T_hot), (V3, T_cold), (V4, T_cold)], start=1):
    ax.plot(V * 1e3, R * T / V / 1e3, "ko", ms=6)
    ax.annotate(str(i), (V * 1e3, R * T / V / 1e3), xytext=(7, 7), textcoords="offset points", fontsize=12)

ax.set_title("Closed Carnot cycle of one mole of a monatomic gas")
ax.set_xlabel("V (L)")
ax.set_ylabel("p (kPa)")
ax.set_ylim(0, 460)
ax.legend()
ax.grid(alpha=0.3)
plt.show()
