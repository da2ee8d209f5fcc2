import matplotlib.pyplot as plt

fig, ax = plt.subplots()
ax.pie([45, 25, 20, 10], labels=["oxygen", "silicon", "metals", "other"], autopct="%1.1f%%", startangle=90)
ax.set_title("Composition of the crust")
plt.show()
