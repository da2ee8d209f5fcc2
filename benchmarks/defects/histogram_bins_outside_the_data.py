# class: A-3 | histogram bins outside the data
import numpy as np
import matplotlib.pyplot as plt

k = np.arange(400)
heights_cm = 170 + 8 * np.sin(k * 1.7) + 5 * np.cos(k * 0.61)
plt.figure(figsize=(6, 4))
plt.hist(heights_cm, bins=np.linspace(1.4, 2.0, 25), color="orange", edgecolor="k")
plt.xlabel("height (m)")
plt.ylabel("people")
plt.title("Heights")
plt.show()
