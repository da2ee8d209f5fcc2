import numpy as np
import matplotlib.pyplot as plt

turns = []
for _ in range(11):
    turns = turns + [1] + [-t for t in reversed(turns)]
z, d = [0j], 1 + 0j
for t in [0, *turns]:
    d *= 1j**t if t else 1
    z.append(z[-1] + d)
z = np.array(z)
fig, ax = plt.subplots(figsize=(6, 5))
ax.plot(z.real, z.imag, lw=1, color="firebrick")
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Dragon curve, eleven folds")
plt.show()
