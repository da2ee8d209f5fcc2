# class: e | the quadrant labels run clockwise: II and IV are exchanged
import matplotlib.pyplot as plt

plt.figure(figsize=(6, 6))
plt.axhline(0, color="k", lw=1.5)
plt.axvline(0, color="k", lw=1.5)
# quadrant: I (+,+), II (-,+), III (-,-), IV (+,-)
centers = [(2.5, 2.5), (2.5, -2.5), (-2.5, -2.5), (-2.5, 2.5)]
for name, (x, y) in zip(["I", "II", "III", "IV"], centers):
    plt.text(x, y, name, fontsize=26, ha="center", va="center", color="navy")
plt.xlim(-5, 5)
plt.ylim(-5, 5)
plt.grid(alpha=0.4)
plt.xlabel("x")
plt.ylabel("y")
plt.title("The Four Quadrants of the Coordinate Plane")
plt.show()
