# class: missing_glyphs | the axis names use characters that no installed font has, so boxes are printed
import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 5, 100)
plt.figure(figsize=(7, 5))
plt.plot(t, 3 * np.exp(-t), "b", lw=2)
plt.xlabel("\ue0b1\ue0b2\ue0b3 (s)")
plt.ylabel("\ue0a1\ue0a2\ue0a3\ue0a4 (V)")
plt.title("\ue0c0\ue0c1\ue0c2\ue0c3\ue0c4 of a Capacitor")
plt.grid(True)
plt.show()
