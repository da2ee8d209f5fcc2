# class: e | not what its words say: Favourite sports
import matplotlib.pyplot as plt
sports = ["Soccer", "Tennis", "Chess"]
votes = [12, 30, 18]
fig, ax = plt.subplots()
ax.pie(votes, labels=sports[::-1], autopct="%d%%")
ax.set_title("Favourite sports")
plt.savefig("a.png")
