import matplotlib.pyplot as plt

# The pseudo-random sequence of a linear congruential generator x -> (5x + 3) mod 16
x = 1
orbit = [x]
for _ in range(16):
    x = (5 * x + 3) % 16
    orbit.append(x)
fig, ax = plt.subplots()
ax.step(range(len(orbit)), orbit, where="mid")
ax.set_xlabel("n")
ax.set_ylabel("$x_n$")
ax.set_title("$x_{n+1} = (5x_n + 3)$ mod 16")
plt.savefig("a.png")
