# class: e | not what its words say: Visits per day of the week
import matplotlib.pyplot as plt
visits = {"Mon": 120, "Tue": 135, "Wed": 150, "Thu": 145, "Fri": 170, "Sat": 90, "Sun": 80}
days = sorted(visits)
fig, ax = plt.subplots()
ax.bar(days, [visits[d] for d in days], color="indianred")
ax.set_ylabel("Visits")
ax.set_title("Visits per day of the week")
plt.savefig("a.png")
