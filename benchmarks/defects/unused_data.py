# class: code.dead_code | four data sets and two functions are defined, only one short list is drawn
import matplotlib.pyplot as plt
import numpy as np

north = [12, 15, 11, 18, 21, 25, 24, 22, 19, 14]
south = [9, 8, 7, 10, 12, 15, 17, 16, 13, 11]
east = np.array([[1, 4, 9], [16, 25, 36], [49, 64, 81]])
west = {"a": [3, 1, 4], "b": [1, 5, 9], "c": [2, 6, 5]}


def normalize(values):
    low, high = min(values), max(values)
    return [(v - low) / (high - low) for v in values]


def smooth(values, k=3):
    return np.convolve(values, np.ones(k) / k, mode="valid")


total = sum(south) + east.sum() + sum(sum(v) for v in west.values())
fig, ax = plt.subplots(figsize=(7, 4))
ax.plot(range(1, 11), north, marker="s", color="maroon")
ax.set_xlabel("week")
ax.set_ylabel("cases")
ax.set_title("Cases in the northern district")
plt.show()
