# class: code.unseeded | values are drawn from an unseeded generator, so every run gives another figure
import random
import matplotlib.pyplot as plt

departments = ["Physics", "Chemistry", "Biology", "Mathematics", "Geology"]
students = [random.randint(40, 180) for _ in departments]

fig, ax = plt.subplots(figsize=(8, 5))
ax.bar(departments, students, color="mediumpurple")
ax.set_ylabel("Students")
ax.set_title("Students per Department")
plt.tight_layout()
plt.show()
