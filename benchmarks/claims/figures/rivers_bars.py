import matplotlib.pyplot as plt

rivers = ["Thames", "Rhine", "Danube", "Amazon", "Nile"]
lengths = [346, 1230, 2850, 6400, 6650]
fig, ax = plt.subplots(figsize=(7, 4))
bars = ax.barh(rivers, lengths, color="steelblue")
ax.bar_label(bars, padding=3)
ax.set_xlabel("Length (km)")
ax.set_xlim(0, 8000)
ax.set_title("Five rivers")
fig.tight_layout()
plt.savefig("out.png")
