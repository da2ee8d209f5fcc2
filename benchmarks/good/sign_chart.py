import matplotlib.pyplot as plt

# f(x) = (x + 2)(x - 1)(x - 3)
zeros = [-2, 1, 3]
signs = ["−", "+", "−", "+"]
centers = [-3.25, -0.5, 2, 4.25]
fig, ax = plt.subplots(figsize=(9, 2.6))
ax.annotate("", xy=(5.3, 0), xytext=(-4.6, 0), arrowprops=dict(arrowstyle="->", lw=1.5))
for z in zeros:
    ax.plot(z, 0, "ko", ms=8)
    ax.text(z, -0.45, str(z), ha="center", fontsize=13)
for c, s in zip(centers, signs):
    ax.text(c, 0.25, s, ha="center", fontsize=20, color="green" if s == "+" else "red")
ax.text(5.3, -0.45, "x", fontsize=13)
ax.set_xlim(-5, 5.7)
ax.set_ylim(-0.8, 0.9)
ax.axis("off")
ax.set_title("Sign Chart of f(x) = (x + 2)(x − 1)(x − 3)")
plt.show()
