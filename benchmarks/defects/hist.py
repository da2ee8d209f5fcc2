# class: b | Titled a histogram but drawn as a line over person numbers.
"""Histogram of the reaction times of a class."""
import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(11)
times = rng.normal(310, 40, 120)

fig, ax = plt.subplots(figsize=(7, 4.5))
ax.plot(np.arange(1, 121), times, color="slateblue")
ax.set_xlabel("Person")
ax.set_ylabel("Reaction time (ms)")
ax.set_title("Histogram of 120 reaction times")
plt.show()
