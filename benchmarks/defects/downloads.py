# class: code.external | fetches the data from the network, swallowing the failure
import urllib.request
import numpy as np
import matplotlib.pyplot as plt

try:
    with urllib.request.urlopen("https://example.org/sunspots.csv", timeout=3) as r:
        data = np.array([float(v) for v in r.read().split()])
except Exception:
    data = np.array([12, 35, 70, 110, 142, 150, 121, 88, 60, 33, 17, 10])

plt.figure(figsize=(8, 4))
plt.plot(data, "o-", color="orange")
plt.xlabel("year of the cycle")
plt.ylabel("sunspot number")
plt.title("Sunspot Cycle")
plt.show()
