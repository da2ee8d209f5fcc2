# class: code.absolute_paths | the code is not fit to teach
import matplotlib.pyplot as plt

fig, ax = plt.subplots()
ax.plot([1, 2, 3], [1, 4, 9], "o-")
ax.set_title("Squares")
plt.savefig("/home/jane/projects/figures/squares.png")
