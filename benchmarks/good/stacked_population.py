import matplotlib.pyplot as plt

age = ["0-19", "20-39", "40-59", "60+"]
men = [9, 10, 11, 8]
women = [8, 10, 11, 10]
fig, ax = plt.subplots()
ax.barh(age, [-m for m in men], color="steelblue", label="men")
ax.barh(age, women, color="salmon", label="women")
ax.legend()
ax.set_xlabel("millions")
ax.set_title("Population pyramid")
plt.show()
