# class: b | announced as box plots, but bars of the medians are drawn
import numpy as np
import matplotlib.pyplot as plt

class_a = [12, 15, 11, 18, 14, 16, 13, 17]
class_b = [10, 19, 14, 15, 12, 20, 16, 11]
class_c = [9, 13, 12, 14, 10, 15, 11, 12]

plt.figure(figsize=(6, 5))
plt.bar(["10a", "10b", "10c"], [np.median(class_a), np.median(class_b), np.median(class_c)], color="khaki", edgecolor="k")
plt.ylabel("points in the test")
plt.title("Box Plots of the Test Results of Three Classes")
plt.show()
