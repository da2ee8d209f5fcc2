import matplotlib.pyplot as plt

ax = plt.figure(figsize=(8, 5)).gca()
# two sources with 14 wave crests each, wavelength 0.5
for x in (-1.25, 1.25):
    for k in range(1, 15):
        ax.add_patch(plt.Circle((x, 0), 0.5 * k, fill=False, ec="navy", lw=0.9))
    ax.plot(x, 0, "ro", ms=7)
ax.set_xlim(-5, 5)
ax.set_ylim(-3, 3)
ax.set_aspect("equal")
ax.set_xlabel("x (cm)")
ax.set_ylabel("y (cm)")
ax.set_title("Wave Crests of Two Point Sources in Phase")
plt.show()
