# class: code.dead_code | the code is not fit to teach
import numpy as np
import matplotlib.pyplot as plt
DEBUG = False
x = np.linspace(0, 5, 50)
y = x ** 2
residuals = [0.1, -0.2, 0.05, 0.3]
baseline = np.zeros_like(x)
weights = {"a": 1, "b": 2, "c": 3}
fig, ax = plt.subplots()
ax.plot(x, y)
if False:
    ax.plot(x, -y)
ax.set_title("A quadratic curve")
plt.savefig("a.png")
