# class: A-3 | The x limits (100-200) lie wholly outside the data (0.1-50), so the axes stay empty.
import numpy as np
import matplotlib.pyplot as plt

dose = np.array([0.1, 0.5, 1, 2, 5, 10, 20, 50])
response = 100 * dose / (dose + 4)

fig, ax = plt.subplots(figsize=(7, 4.5))
ax.plot(dose, response, "o-", color="teal")
ax.set_xlim(100, 200)
ax.set_ylim(0, 100)
ax.set_xlabel("Dose (mg)")
ax.set_ylabel("Response (%)")
ax.set_title("Dose-response curve of the inhibitor")
ax.grid(alpha=0.4)
plt.show()
