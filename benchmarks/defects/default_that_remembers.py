# class: code.hidden_state | a mutable default keeps what was drawn
import numpy as np
import matplotlib.pyplot as plt

fig, ax = plt.subplots()


def add_curve(k, seen=[]):
    seen.append(k)
    x = np.linspace(0, 3, 60)
    ax.plot(x, x ** len(seen), label=f"curve {k}")


for name in "abc":
    add_curve(name)
ax.legend()
plt.show()
