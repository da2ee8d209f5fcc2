import matplotlib.pyplot as plt
import numpy as np

rain = [55, 45, 48, 42, 50, 58, 62, 60, 56, 66, 70, 64]
months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
theta = np.arange(12) * np.pi / 6
fig, ax = plt.subplots(figsize=(6.5, 6.5), subplot_kw={"projection": "polar"})
ax.set_theta_zero_location("N")
ax.set_theta_direction(-1)
ax.bar(theta, rain, width=0.48, color="cornflowerblue", edgecolor="navy")
for angle, mm in zip(theta, rain):
    ax.text(angle, mm - 8, mm, ha="center", va="center", color="white")
ax.set_xticks(theta, months)
ax.set_yticks([])
ax.set_title("Monthly rainfall (mm)", pad=16)
plt.show()
