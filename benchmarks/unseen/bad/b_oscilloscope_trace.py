# class: b | Title and name say square wave; a triangle wave is drawn.
import numpy as np
import matplotlib.pyplot as plt

frequency = 250.0          # Hz
amplitude = 5.0            # V
t = np.linspace(0, 0.016, 2000)

phase = (t * frequency) % 1.0
square_wave = amplitude * (4 * np.abs(phase - 0.5) - 1)

plt.figure(figsize=(8, 4.5))
plt.plot(t * 1e3, square_wave, color="limegreen", lw=2)
plt.gca().set_facecolor("#10241a")
plt.grid(color="#3c5a49", lw=0.6)
plt.axhline(0, color="#8fae9c", lw=0.8)
plt.ylim(-6, 6)
plt.xlim(0, 16)
plt.xlabel("time (ms)")
plt.ylabel("voltage (V)")
plt.title("Function generator output: square wave, 250 Hz, 10 V peak to peak")
plt.tight_layout()
plt.show()
