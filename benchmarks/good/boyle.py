import numpy as np
import matplotlib.pyplot as plt

pressure = np.array([100, 120, 150, 200, 300])
volume = np.array([30.0, 25.0, 20.0, 15.0, 10.0])
model_p = np.linspace(90, 320, 200)

fig, ax = plt.subplots(figsize=(6, 4.5))
ax.plot(model_p, 3000 / model_p, color="gray", lw=1, label="pV = 3000 J")
ax.plot(pressure, volume, "o", color="seagreen", label="measured")
ax.set_xlabel("Pressure (kPa)")
ax.set_ylabel("Volume (L)")
ax.legend()
ax.set_title("Boyle's law")
plt.show()
