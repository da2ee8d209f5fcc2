# class: A-1 | the samples are joined in the wrong order
import matplotlib.pyplot as plt

# temperature of a cup of tea
minutes = [0, 25, 5, 40, 15, 55, 10, 30, 60, 20, 45, 35, 50, 2, 57, 12]
temperature = [90, 48.6, 79.4, 37.4, 62.1, 30.5, 70.2, 43.9, 28.6, 55.0, 34.7, 40.3, 32.4, 85.5, 29.8, 66.8]

fig, ax = plt.subplots(figsize=(7, 4.5))
ax.plot(minutes, temperature, color="firebrick")
ax.set_xlabel("time (min)")
ax.set_ylabel("temperature (°C)")
ax.set_title("Newton's law of cooling")
ax.grid(True)
plt.tight_layout()
plt.show()
