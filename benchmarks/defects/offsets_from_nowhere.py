# class: code.arithmetic | heights of bars after a chain of operations
import matplotlib.pyplot as plt

values = [4, 7, 2, 9]
values = [v + 17 for v in values]
values = [v * 3 - 11 for v in values]
fig, ax = plt.subplots()
ax.bar(["Q1", "Q2", "Q3", "Q4"], values, color="indianred")
ax.set_ylabel("energy (J)")
ax.set_title("Energy per quarter")
plt.show()
