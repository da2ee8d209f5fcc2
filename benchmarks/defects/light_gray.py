# class: low_contrast | curve, labels and title in near-white gray on white
import numpy as np
import matplotlib.pyplot as plt

T = np.linspace(0.1, 10, 200)
plt.figure(figsize=(7, 5))
plt.plot(T, 1 / (np.exp(1 / T) - 1), color="#f2f2f2", lw=2)
plt.xlabel("temperature (arb. units)", color="#f0f0f0")
plt.ylabel("occupation number", color="#f0f0f0")
plt.title("Bose-Einstein Occupation", color="#efefef")
plt.tick_params(colors="#f0f0f0")
plt.show()
