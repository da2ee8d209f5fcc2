# class: code.imports | a library that is not at hand
import seaborn as sns
import matplotlib.pyplot as plt

sns.set_theme()
sns.lineplot(x=[1, 2, 3], y=[4, 1, 5])
plt.show()
