import numpy as np, matplotlib.pyplot as plt
t = np.linspace(0, 2 * np.pi, 1000)
f, a = plt.subplots(3, 4, figsize=(8, 6))
for i in range(3):
    for j in range(4):
        a[i, j].plot(np.sin((j + 1) * t), np.cos((i + 1) * t), "k", lw=1)
        a[i, j].set(xticks=[], yticks=[], aspect="equal", title=f"{j + 1}:{i + 1}")
f.suptitle("Lissajous figures by frequency ratio")
plt.tight_layout()
plt.show()
