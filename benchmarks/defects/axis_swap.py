# class: e | the data are plotted as (distance, time) while the axes are labelled time on x and distance on y
import numpy as np
import matplotlib.pyplot as plt

time_s = np.array([0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0])
distance_m = 0.5 * 9.81 * time_s ** 2

fig, ax = plt.subplots(figsize=(6.5, 4.5))
ax.plot(distance_m, time_s, "o-", color="seagreen")
ax.set_xlabel("Time (s)")
ax.set_ylabel("Distance fallen (m)")
ax.grid(alpha=0.3)
ax.set_title("Free fall from rest")
plt.show()
