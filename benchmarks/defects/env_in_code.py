# class: code.imports | the code is not fit to teach
import os
import matplotlib.pyplot as plt

n = int(os.environ.get("POINTS", "8"))
fig, ax = plt.subplots()
ax.plot(range(n), [k**2 for k in range(n)], "o")
ax.set_title("Squares")
plt.savefig("a.png")
