# class: A-3 | single points without markers
import matplotlib.pyplot as plt

stars = {"Sun": (5800, 1), "Sirius": (9900, 25), "Vega": (9600, 40), "Rigel": (12000, 120000)}
fig, ax = plt.subplots()
for name, (t, lum) in stars.items():
    ax.plot([t], [lum], label=name)
ax.set_yscale("log")
ax.set_xlim(14000, 4000)
ax.set_ylim(0.1, 1e6)
ax.set_xlabel("temperature (K)")
ax.set_ylabel("luminosity")
ax.set_title("H-R diagram")
ax.legend()
plt.show()
