# class: code.hidden_state | the code is not fit to teach
import matplotlib.pyplot as plt

_state = {"n": 0}

def next_value():
    _state["n"] = (_state["n"] * 17 + 43) % 101
    return _state["n"]

fig, ax = plt.subplots()
ax.plot([next_value() for _ in range(20)], marker="o")
ax.plot([next_value() for _ in range(20)], marker="s")
ax.set_title("Two series")
plt.savefig("a.png")
