# class: e | not what its words say: Largest cities, sorted by population (descending)
import matplotlib.pyplot as plt

cities = ["Tokyo", "Delhi", "Shanghai", "Sao Paulo", "Cairo"]
population = [37.4, 31.0, 27.8, 22.4, 21.3]
data = dict(sorted(zip(cities, population)))
fig, ax = plt.subplots()
ax.bar(list(data), list(data.values()), color="slateblue")
ax.set_ylabel("Population (millions)")
ax.set_title("Largest cities, sorted by population (descending)")
plt.savefig("sorted.png")
