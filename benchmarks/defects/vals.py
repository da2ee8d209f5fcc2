# class: e | The votes are assigned to the wrong lists (Green shows 210 instead of 340, Red shows 340).
"""Election of a student council.

Four lists took part; the height of a bar is the number of votes.
Votes: Red 120, Green 340, Blue 210, Yellow 60.
"""
import matplotlib.pyplot as plt

# Number of votes for each list
votes = {"Red": 120, "Green": 340, "Blue": 210, "Yellow": 60}

# Each list has its own colour
party_colours = {"Red": "crimson", "Green": "seagreen",
                 "Blue": "royalblue", "Yellow": "gold"}

fig, ax = plt.subplots(figsize=(7, 5))

# Bars from the left to the right in the order of the lists
bars = ax.bar(
    list(votes),
    [votes[name] for name in ("Green", "Blue", "Yellow", "Red")],
    color=[party_colours[name] for name in votes],
    edgecolor="black",
)

# Write the votes above every bar
for bar in bars:
    ax.text(bar.get_x() + bar.get_width() / 2, bar.get_height() + 6,
            f"{int(bar.get_height())}", ha="center")

ax.set_ylim(0, 390)
ax.set_xlabel("List")
ax.set_ylabel("Votes")
ax.set_title("Green wins the student council election")
plt.show()
