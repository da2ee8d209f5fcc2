import matplotlib.pyplot as plt

# beginning of the uranium-238 series: (neutrons, protons, symbol)
chain = [(146, 92, "U-238"), (144, 90, "Th-234"), (143, 91, "Pa-234"), (142, 92, "U-234"),
         (140, 90, "Th-230"), (138, 88, "Ra-226"), (136, 86, "Rn-222")]
plt.figure(figsize=(7.5, 6))
for (n0, z0, _), (n1, z1, _) in zip(chain, chain[1:]):
    alpha = z1 < z0
    plt.annotate("", xy=(n1, z1), xytext=(n0, z0),
                 arrowprops=dict(arrowstyle="->", color="r" if alpha else "b", lw=2, shrinkA=7, shrinkB=7))
for n, z, s in chain:
    plt.plot(n, z, "ks", ms=7)
    above = s in ("U-234", "Pa-234")
    plt.text(n + 0.3, z + 0.15 if above else z - 0.45, s, fontsize=11)
plt.plot([], [], "r", lw=2, label="alpha decay")
plt.plot([], [], "b", lw=2, label="beta decay")
plt.xlim(135, 149)
plt.ylim(85, 93)
plt.xlabel("number of neutrons N")
plt.ylabel("number of protons Z")
plt.legend(loc="upper left")
plt.grid(alpha=0.3)
plt.title("From Uranium-238 to Radon-222")
plt.show()
