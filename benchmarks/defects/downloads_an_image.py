# class: code.external | data from the network
import urllib.request
import json
import matplotlib.pyplot as plt

with urllib.request.urlopen("https://example.org/earthquakes.json") as answer:
    quakes = json.load(answer)
plt.hist([q["magnitude"] for q in quakes])
plt.show()
