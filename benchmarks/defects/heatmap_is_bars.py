# class: b | a heat map of months by hours is announced, but a simple bar chart is drawn
import matplotlib.pyplot as plt

months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun"]
solar = [28, 45, 80, 118, 150, 162]
fig, ax = plt.subplots(figsize=(8, 5))
ax.bar(months, solar, color="orange")
ax.set_ylabel("kWh/m²")
ax.set_title("Heat map of solar radiation, January to June")
plt.show()
