# class: b | title and comment speak of a stem plot of single samples, a filled smooth area is drawn
import matplotlib.pyplot as plt
import numpy as np

n = np.arange(0, 21)
h = 0.8**n
fig, ax = plt.subplots(figsize=(8, 4.5))
# one stem per sample
ax.fill_between(n, h, color="tab:green", alpha=0.5)
ax.set_xlabel("sample n")
ax.set_ylabel("h[n]")
ax.set_title("Stem plot of the impulse response")
plt.show()
