# class: e | labels name colors that the lines do not have
import matplotlib.pyplot as plt

plt.plot([1, 2, 3], [1, 4, 9], color="blue", label="red line")
plt.plot([1, 2, 3], [2, 3, 5], color="red", label="blue line")
plt.legend()
plt.show()
