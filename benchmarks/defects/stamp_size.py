# class: small | one hundred pixels
import matplotlib.pyplot as plt

fig = plt.figure(figsize=(1.5, 1.5))
plt.plot([0, 1, 2], [2, 0, 1])
plt.axis("off")
plt.show()
