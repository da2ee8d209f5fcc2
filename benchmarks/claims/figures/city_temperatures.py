import matplotlib.pyplot as plt

months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun"]
oslo = [-4, -3, 1, 6, 12, 16]
rome = [8, 9, 11, 14, 18, 22]
fig, ax = plt.subplots()
ax.plot(months, oslo, "b-o", label="Oslo")
ax.plot(months, rome, "r--s", label="Rome")
ax.set_ylabel("Temperature (°C)")
ax.set_title("Spring warms both cities")
ax.grid(True)
ax.legend()
plt.savefig("out.png")
