# class: A-5 | small pie slices, labels on each other
import matplotlib.pyplot as plt

names = ["Nitrogen", "Oxygen", "Argon", "Carbon dioxide", "Neon", "Helium", "Methane", "Krypton"]
parts = [78.08, 20.95, 0.93, 0.04, 0.0018, 0.0005, 0.00018, 0.0001]
fig, ax = plt.subplots(figsize=(6, 6))
ax.pie(parts, labels=names, autopct="%.2f%%")
ax.set_title("Composition of dry air")
plt.show()
