# class: e | the pie's labels are rotated by one position against the values, contradicting the comments and title
import matplotlib.pyplot as plt

# Nitrogen 78 %, oxygen 21 %, other gases 1 %
fractions = [78, 21, 1]
gases = ["Oxygen", "Other gases", "Nitrogen"]

fig, ax = plt.subplots(figsize=(7, 6))
ax.pie(fractions, labels=gases, autopct="%1.0f%%", colors=["lightskyblue", "salmon", "lightgray"], startangle=90)
ax.set_title("Composition of Dry Air (78 % Nitrogen)")
plt.show()
