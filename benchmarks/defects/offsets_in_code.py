# class: code.arithmetic | the code is not fit to teach
import numpy as np
import matplotlib.pyplot as plt
y = np.array([4, 8, 6, 7, 9])
y = y * 3.71
y += 118
y = y - 57.3
plt.plot(range(1, 6), y, "o-")
plt.xlabel("Sample")
plt.ylabel("Signal")
plt.title("Detector signal")
plt.savefig("a.png")
