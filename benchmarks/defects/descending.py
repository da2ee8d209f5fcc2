# class: e | the title declares the bars sorted from highest to lowest, but they are in no order
import matplotlib.pyplot as plt

peaks = [("Kilimanjaro", 5895), ("Everest", 8849), ("Elbrus", 5642), ("Aconcagua", 6961),
         ("Vinson", 4892), ("Denali", 6190)]
names = [name for name, _ in peaks]
heights = [height for _, height in peaks]

fig, ax = plt.subplots(figsize=(7.5, 4.5))
bars = ax.bar(names, heights, color="slateblue")
ax.bar_label(bars)
ax.set_ylabel("Height (m)")
ax.set_ylim(0, 10000)
ax.set_title("Highest peaks of six continents, sorted from highest to lowest")
plt.show()
