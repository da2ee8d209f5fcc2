# class: c | The curve declared dashed red is drawn solid green.
"""Free fall with and without air resistance.

The dashed red curve is the fall in vacuum, the solid blue curve the fall
with quadratic air resistance; a dotted line marks the terminal velocity.
"""
import matplotlib.pyplot as plt
import numpy as np

# Constants of the falling body
G = 9.81          # m/s^2
V_TERMINAL = 40   # m/s

# Velocity as a function of time
t = np.linspace(0, 12, 300)
v_vacuum = G * t
v_air = V_TERMINAL * np.tanh(G * t / V_TERMINAL)

fig, ax = plt.subplots(figsize=(7, 5))

# Dashed red curve: vacuum
ax.plot(t, v_vacuum, color="green", ls="-", lw=2, label="in vacuum")
# Solid blue curve: with air resistance
ax.plot(t, v_air, color="blue", ls="-", lw=2, label="with air resistance")
# Dotted line: terminal velocity
ax.axhline(V_TERMINAL, color="gray", ls=":", label="terminal velocity")

ax.set_xlim(0, 12)
ax.set_ylim(0, 120)
ax.set_xlabel("Time (s)")
ax.set_ylabel("Velocity (m/s)")
ax.set_title("Free fall: vacuum (dashed red) and air (solid blue)")
ax.legend()
plt.show()
