# class: A-5 | unit mistake: one reading a thousand times larger
import matplotlib.pyplot as plt

h = [1.62, 1.75, 1.81, 1.68, 179.0, 1.71, 1.66]
w = [55, 70, 82, 60, 75, 66, 58]
fig, ax = plt.subplots()
ax.scatter(w, h, s=50)
ax.set_xlabel("weight (kg)")
ax.set_ylabel("height (m)")
ax.set_title("Students")
plt.show()
