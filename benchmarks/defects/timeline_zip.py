# class: e | the events are joined to the wrong years: Sputnik 1969, Moon landing 1957
import matplotlib.pyplot as plt

events = {"Sputnik 1": 1957, "First human in space": 1961, "Moon landing": 1969, "Voyager 1 launch": 1977, "Hubble launch": 1990}
years = sorted(events.values(), reverse=True)
fig, ax = plt.subplots(figsize=(11, 4))
ax.axhline(0, color="black", lw=2)
for i, (name, year) in enumerate(zip(events, years)):
    h = 0.6 if i % 2 else -0.6
    ax.plot([year, year], [0, h], color="gray", lw=1)
    ax.plot(year, 0, "o", color="navy")
    ax.text(year, h * 1.25, f"{name}\n{year}", ha="center", va="center")
ax.set_xlim(1952, 1995)
ax.set_ylim(-1.2, 1.2)
ax.axis("off")
ax.set_title("Timeline of space flight from Sputnik (1957) to Hubble (1990)")
plt.show()
