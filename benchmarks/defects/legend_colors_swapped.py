# class: e | hand-made legend with exchanged colors
import matplotlib.pyplot as plt
from matplotlib.patches import Patch

fig, ax = plt.subplots()
ax.bar([0, 1, 2], [4, 6, 5], width=0.4, color="tab:blue", label="boys")
ax.bar([0.4, 1.4, 2.4], [5, 5, 7], width=0.4, color="tab:orange", label="girls")
ax.legend(handles=[Patch(color="tab:orange", label="boys"), Patch(color="tab:blue", label="girls")])
ax.set_xticks([0.2, 1.2, 2.2], ["class 1", "class 2", "class 3"])
ax.set_ylabel("books read")
plt.show()
