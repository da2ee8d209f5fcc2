# class: low_contrast | pale yellow curves
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 6, 200)
fig, ax = plt.subplots()
ax.plot(x, np.sin(x), color="#fffde0", lw=1.5, label="sin")
ax.plot(x, np.cos(x), color="#fdfdfd", lw=1.5, label="cos")
ax.legend()
ax.set_title("Waves")
plt.show()
