import matplotlib.pyplot as plt

labels = ["Nitrogen", "Oxygen", "Argon and others"]
shares = [78, 21, 1]
fig, ax = plt.subplots(figsize=(6, 5))
ax.pie(shares, labels=labels, autopct="%1.0f%%", startangle=140, colors=["#7fb3d5", "#f5b7b1", "#f9e79f"])
ax.set_title("Composition of dry air (pie chart)")
plt.savefig("a.png")
