import matplotlib.pyplot as plt

elements = ["oxygen", "silicon", "aluminium", "iron", "calcium", "others"]
shares = [46.1, 28.2, 8.2, 5.6, 4.2, 7.7]
fig, ax = plt.subplots(figsize=(6.5, 6))
ax.pie(shares, labels=elements, autopct="%.1f %%", startangle=90, counterclock=False,
       pctdistance=0.78, colors=plt.cm.Set3.colors, wedgeprops=dict(edgecolor="white"))
ax.set_title("Elements of the earth's crust (per cent by mass)")
plt.show()
