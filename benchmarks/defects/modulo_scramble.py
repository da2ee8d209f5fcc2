# class: code.arithmetic | numbers scrambled by remainders
import matplotlib.pyplot as plt

heights = [(i * 7919 + 104729) % 97 for i in range(12)]
fig, ax = plt.subplots()
ax.bar(range(12), heights, color="olive")
ax.set_xlabel("day")
ax.set_ylabel("rainfall (mm)")
ax.set_title("Daily rainfall")
plt.show()
