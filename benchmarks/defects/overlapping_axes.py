# class: A-5 | The two panels are placed over each other, so the second hides the first's right half and its labels collide.
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 10, 300)

fig = plt.figure(figsize=(9, 4.5))
left = fig.add_axes([0.08, 0.14, 0.50, 0.72])
right = fig.add_axes([0.36, 0.14, 0.58, 0.72])

left.plot(x, np.cos(x), color="tab:blue")
left.set_title("Displacement")
left.set_xlabel("t (s)")
left.set_ylabel("x (m)")

right.plot(x, -np.sin(x), color="tab:red")
right.set_title("Velocity")
right.set_xlabel("t (s)")
right.set_ylabel("v (m/s)")
plt.show()
