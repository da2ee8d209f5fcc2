import matplotlib.pyplot as plt

quarters = ["Q1", "Q2", "Q3", "Q4"]
product_a = [20, 34, 30, 35]
product_b = [25, 32, 34, 20]
fig, ax = plt.subplots()
ax.bar(quarters, product_a, label="Product A")
ax.bar(quarters, product_b, bottom=product_a, label="Product B")
for i, (a, b) in enumerate(zip(product_a, product_b)):
    ax.text(i, a + b + 1, a + b, ha="center")
ax.set_ylim(0, 75)
ax.set_ylabel("Sales (units)")
ax.legend()
ax.set_title("Quarterly sales")
plt.savefig("a.png")
