# class: c | not what its words say: Project schedule: four tasks
import matplotlib.pyplot as plt
tasks = ["Design", "Build", "Test", "Deploy"]
start = [0, 3, 7, 9]
length = [3, 4, 2, 1]
fig, ax = plt.subplots()
for i in range(len(tasks)):
    ax.barh(0, length[i], left=start[i], color="C0", edgecolor="k")
ax.set_yticks(range(4), tasks)
ax.set_ylim(-0.6, 3.6)
ax.set_xlabel("Week")
ax.set_title("Project schedule: four tasks")
plt.savefig("a.png")
