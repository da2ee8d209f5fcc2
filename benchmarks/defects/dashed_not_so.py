# class: c | not what its words say: A curve approaching its asymptote
import matplotlib.pyplot as plt

fig, ax = plt.subplots()
# the asymptote is drawn as a red dashed line
ax.axhline(2, color="blue", linestyle="-", label="red dashed asymptote")
xs = [i / 10 for i in range(1, 101)]
ax.plot(xs, [2 - 2 / (1 + x) for x in xs], color="green", label="green curve")
ax.legend()
ax.set_title("A curve approaching its asymptote")
plt.savefig("asym.png")
