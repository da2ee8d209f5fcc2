# class: b | not what its words say: Stem plot of the sequence $x[n] = 0.8^n$
import numpy as np
import matplotlib.pyplot as plt
n = np.arange(0, 12)
x = 0.8 ** n
fig, ax = plt.subplots()
ax.fill_between(n, x, alpha=0.4)
ax.set_xlabel("n")
ax.set_ylabel("x[n]")
ax.set_title("Stem plot of the sequence $x[n] = 0.8^n$")
plt.savefig("a.png")
