# class: code.dead_code | a data set is overwritten before it is read
import matplotlib.pyplot as plt

temps = [12, 15, 19, 23, 27, 25]
temps = [2, 4, 8, 16, 32, 64]
months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun"]
fig, ax = plt.subplots()
ax.plot(months, temps, "o-")
ax.set_ylabel("bacteria (thousands)")
plt.show()
