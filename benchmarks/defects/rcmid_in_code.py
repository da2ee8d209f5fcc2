# class: code.hidden_state | the code is not fit to teach
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 2, 50)
fig, (ax1, ax2) = plt.subplots(1, 2)
ax1.plot(x, x**2)
plt.rcParams["lines.linewidth"] = 6
plt.rcParams["font.size"] = 18
ax2.plot(x, x**3)
ax2.set_title("cubic")
plt.savefig("a.png")
