# class: text_cut | labels outside the left edge
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 4))
ax.barh(
    [
        "Electromagnetic interaction between charges",
        "Strong nuclear interaction of quarks",
        "Gravitation",
    ],
    [3, 5, 1],
)
ax.set_xlabel("relative strength (log)")
plt.show()
