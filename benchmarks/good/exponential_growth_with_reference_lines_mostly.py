import numpy as np
import matplotlib.pyplot as plt

d = np.arange(0, 31)
fig, ax = plt.subplots(figsize=(7, 4.5))
ax.bar(d, 2.0**d, color="seagreen")
ax.set_xlabel("day")
ax.set_ylabel("grains")
ax.set_title("Doubling every day")
plt.show()
