# class: e | not what its words say: Trees from shortest to tallest
import matplotlib.pyplot as plt
names = ["Oak", "Pine", "Birch", "Maple"]
heights = [22, 35, 18, 27]
order = sorted(range(4), key=lambda i: heights[i])
fig, ax = plt.subplots()
ax.bar([names[i] for i in order], heights, color="forestgreen")
ax.set_ylabel("Height (m)")
ax.set_title("Trees from shortest to tallest")
plt.savefig("a.png")
