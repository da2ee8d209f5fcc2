# class: code.hidden_state | a class attribute counts
import matplotlib.pyplot as plt


class Bar:
    made = 0

    def __init__(self, ax, height):
        Bar.made += 1
        ax.bar(Bar.made, height, color="teal")


fig, ax = plt.subplots()
for h in (2, 5, 3):
    Bar(ax, h)
plt.show()
