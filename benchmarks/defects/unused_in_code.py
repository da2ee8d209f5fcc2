# class: code.dead_code | the code is not fit to teach
import numpy as np
import matplotlib.pyplot as plt

temperatures = [12, 15, 18, 21, 25, 28]
humidity = [80, 76, 70, 65, 60, 55]
pressure = [1012, 1011, 1009, 1010, 1008, 1007]
wind = [4, 6, 5, 8, 7, 9]
fig, ax = plt.subplots()
ax.plot(temperatures, "o-", label="temperature")
ax.legend()
ax.set_title("Weather")
plt.savefig("a.png")
