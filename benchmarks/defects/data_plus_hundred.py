# class: code.arithmetic | the data are shifted by numbers from nowhere
import numpy as np
import matplotlib.pyplot as plt

data = np.array([3.0, 5.0, 4.0, 6.0, 8.0])
data += 100
data = data * 1.37
data -= 42
fig, ax = plt.subplots()
ax.plot([1, 2, 3, 4, 5], data, "o-")
ax.set_xlabel("sample")
ax.set_ylabel("reading")
ax.set_title("Sensor readings")
plt.show()
