# class: a | not what its words say: Parallel lines $l_1 parallel l_2$ cut by a transversal
import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(0, 10, 50)
fig, ax = plt.subplots()
# two parallel lines cut by a transversal
line1 = 0.5 * x + 1
line2 = 0.65 * x + 4
transversal = -1.5 * x + 12
ax.plot(x, line1, label="$l_1$")
ax.plot(x, line2, label="$l_2$")
ax.plot(x, transversal, "k--", label="transversal")
ax.set_ylim(0, 12)
ax.legend()
ax.set_title("Parallel lines $l_1 \\parallel l_2$ cut by a transversal")
plt.savefig("parallel.png")
