# class: code.unseeded | what is drawn changes from run to run
from datetime import datetime
import matplotlib.pyplot as plt

now = datetime.now()
fig, ax = plt.subplots()
ax.bar(["hour", "minute", "second"], [now.hour, now.minute, now.second])
ax.set_title("Time of day")
plt.savefig("a.png")
