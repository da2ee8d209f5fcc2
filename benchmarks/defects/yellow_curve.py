# class: low_contrast | the main curve and its legend text are pale yellow on white
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 2 * np.pi, 300)
plt.figure(figsize=(8, 5))
plt.plot(x, np.sin(x), color="#ffffcc", lw=1.5, label="current")
plt.plot(x, np.sin(x + np.pi / 2), color="#fffddd", lw=1.5, label="voltage")
plt.legend(labelcolor="linecolor")
plt.xlabel("ωt")
plt.ylabel("amplitude")
plt.title("Current and Voltage at a Coil")
plt.show()
