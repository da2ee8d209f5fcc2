# class: A-5 | half of the sheet stays empty
import numpy as np
import matplotlib.pyplot as plt

fig = plt.figure(figsize=(10, 5))
ax = fig.add_subplot(1, 2, 1)
x = np.linspace(0, 5, 50)
ax.plot(x, x**2)
ax.set_title("Distance fallen")
plt.show()
