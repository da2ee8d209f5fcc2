# class: A-5 | labels of tiny slices lie on each other
import matplotlib.pyplot as plt

gases = ["Nitrogen", "Oxygen", "Argon", "Carbon dioxide", "Neon", "Helium", "Methane"]
share = [78.08, 20.95, 0.93, 0.04, 0.0018, 0.0005, 0.0002]
fig, ax = plt.subplots(figsize=(6, 6))
ax.pie(share, labels=gases, autopct="%1.2f%%")
ax.set_title("Composition of air")
plt.show()
