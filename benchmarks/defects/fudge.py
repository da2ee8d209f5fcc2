# class: code.arithmetic | the theory curve is bent by unexplained fudge operations that no reader of the figure could find
import numpy as np
import matplotlib.pyplot as plt

T = np.linspace(100, 400, 13)
C = 3 * 8.314 * (1 - np.exp(-T / 150))
C = C * 1.0371 + 5.22
C[4:9] -= 1.913
C[::3] += 0.77
C = np.roll(C, 2) / 1.318
C = C[::-1] * 0.913 + 100 - C.mean()
plt.figure(figsize=(7, 5))
plt.plot(T, C, "s-")
plt.xlabel("T (K)")
plt.ylabel("C (J/(mol K))")
plt.title("Molar Heat Capacity")
plt.grid(True)
plt.show()
