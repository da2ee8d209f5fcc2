# class: code.arithmetic | the code is not fit to teach
import numpy as np
import matplotlib.pyplot as plt

data = np.array([3, 7, 5, 9, 4])
data = data + 100
data = data * 1.37 - 42
data[2] -= 17.3
fig, ax = plt.subplots()
ax.bar(range(5), data)
ax.set_title("Measurements")
plt.savefig("a.png")
