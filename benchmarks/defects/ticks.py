# class: A-5 | sixty date strings as tick labels overlap to a black bar
import matplotlib.pyplot as plt

days = [f"2023-{m:02d}-{d:02d}" for m in range(1, 7) for d in range(1, 29, 3)]
height = [100 + 3 * i - 0.02 * i**2 for i in range(len(days))]
plt.figure(figsize=(8, 5))
plt.plot(days, height, "g.-")
plt.ylabel("height of the plant (mm)")
plt.title("Growth of a Sunflower")
plt.show()
