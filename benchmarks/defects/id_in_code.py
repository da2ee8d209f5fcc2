# class: code.unseeded | what is drawn changes from run to run
import matplotlib.pyplot as plt

points = [object() for _ in range(6)]
fig, ax = plt.subplots()
ax.bar(range(6), [id(p) % 97 for p in points], color="teal")
ax.set_title("Object sizes")
plt.savefig("a.png")
