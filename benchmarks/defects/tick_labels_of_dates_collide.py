# class: A-5 | tick labels of dates collide
import numpy as np
import matplotlib.pyplot as plt

days = [f"2024-{m:02d}-{d:02d}" for m in range(1, 4) for d in range(1, 15)]
y = np.sin(np.arange(len(days)) / 4)
fig, ax = plt.subplots(figsize=(7, 4))
ax.plot(days, y, "o-")
ax.set_ylabel("temperature anomaly")
plt.show()
