# class: code.external | the code is not fit to teach
import pandas as pd
import matplotlib.pyplot as plt
df = pd.read_csv("sales.csv")
df.plot(x="month", y="total", kind="bar")
plt.savefig("a.png")
