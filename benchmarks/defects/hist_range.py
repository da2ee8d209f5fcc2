# class: A-3 | the histogram range 0..1 excludes all the data, so no bar appears
import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(11)
times = rng.normal(loc=235, scale=25, size=200)   # reaction times in ms

plt.figure(figsize=(7, 5))
plt.hist(times, bins=20, range=(0, 1), color="c", edgecolor="k")
plt.xlabel("reaction time (s)")
plt.ylabel("number of trials")
plt.title("Reaction Times in 200 Trials")
plt.show()
