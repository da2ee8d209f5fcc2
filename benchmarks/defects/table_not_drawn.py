# class: code.dead_code | data that never reach the picture
import matplotlib.pyplot as plt

elements = ["Fe", "Cu", "Al"]
density = [7.87, 8.96, 2.70]
melting_point = [1538, 1085, 660]
conductivity = [80, 401, 237]
fig, ax = plt.subplots()
ax.bar(elements, density, color="silver", edgecolor="black")
ax.set_ylabel("density (g/cm³)")
ax.set_title("Densities of metals")
plt.show()
