# class: e | not what its words say: Trade balance
import matplotlib.pyplot as plt
from matplotlib.patches import Patch
fig, ax = plt.subplots()
ax.bar(["2021", "2022", "2023"], [3, 5, 4], color="tab:blue")
ax.bar(["2021", "2022", "2023"], [2, 2, 3], bottom=[3, 5, 4], color="tab:orange")
ax.legend(handles=[Patch(color="tab:blue", label="Exports (top)"), Patch(color="tab:red", label="Imports (bottom)")])
ax.set_title("Trade balance")
plt.savefig("a.png")
