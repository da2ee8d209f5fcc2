# class: code.arithmetic | a computed curve is lifted by 100
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 10, 100)
data = np.sin(x)
data += 100
fig, ax = plt.subplots()
ax.plot(x, data)
ax.set_title("Signal")
plt.show()
