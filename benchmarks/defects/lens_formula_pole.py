# class: A-1 | the pole is joined through and squeezes everything else
import numpy as np
import matplotlib.pyplot as plt

f = 2.0
u = np.linspace(0.5, 8, 602)
v = 1 / (1 / f - 1 / u)

fig, ax = plt.subplots()
ax.plot(u, v, "b-", label="image distance")
ax.axhline(0, color="gray", lw=0.8)
ax.set_xlabel("object distance u (cm)")
ax.set_ylabel("image distance v (cm)")
ax.set_title("Thin lens: image distance")
ax.legend()
plt.show()
