# class: code.hidden_state | draws through exec of assembled strings and a mutable global counter
import matplotlib.pyplot as plt

state = {"n": 0}


def nxt(step=[1]):
    state["n"] += step[0]
    step[0] = (step[0] * 3) % 7 + 1
    return state["n"]


fig, ax = plt.subplots(figsize=(7, 5))
for name in ("bar", "bar", "bar", "bar", "bar", "bar"):
    exec(f"ax.{name}({len(ax.patches)}, {nxt()}, color='C{nxt() % 10}')")
globals().update(title="Counts per class")
ax.set_title(title)
ax.set_ylabel("count")
plt.show()
