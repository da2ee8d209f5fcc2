# class: A-5 | the value labels of 48 narrow bars run into one unreadable row
import matplotlib.pyplot as plt

hours = [f"{h // 2:02d}:{30 * (h % 2):02d}" for h in range(48)]
load = [41234.5 + 900 * (12 - abs(24 - h) / 2) for h in range(48)]
fig, ax = plt.subplots(figsize=(10, 5))
bars = ax.bar(hours, load, color="slateblue")
ax.bar_label(bars, fmt="%.1f MW", fontsize=11)
ax.tick_params(axis="x", labelsize=11)
ax.set_ylabel("load (MW)")
ax.set_ylim(0, 60000)
ax.set_title("Load of the electricity grid by half-hour")
plt.tight_layout()
plt.show()
