# class: A-3 | second panel forgotten
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 5, 100)
fig, (a, b) = plt.subplots(1, 2, figsize=(9, 4))
a.plot(x, np.exp(-x), "r")
a.set_title("Decay")
a.plot(x, 1 - np.exp(-x), "b")
b.set_title("Growth")
b.set_xlabel("t")
b.set_ylabel("N")
plt.show()
