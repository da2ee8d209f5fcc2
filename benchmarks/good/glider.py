import matplotlib.pyplot as plt

# Conway's game of life: a glider over four generations
live = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
size = 6

def step(cells):
    counts = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    key = (x + dx, y + dy)
                    counts[key] = counts.get(key, 0) + 1
    return {p for p, n in counts.items() if n == 3 or (n == 2 and p in cells)}

fig, axes = plt.subplots(1, 4, figsize=(10, 3))
for generation, ax in enumerate(axes):
    grid = [[1 if (x, y) in live else 0 for x in range(size)] for y in range(size)]
    ax.imshow(grid, cmap="Greys", vmin=0, vmax=1)
    ax.set_xticks([])
    ax.set_yticks([])
    ax.set_title(f"Generation {generation}")
    live = step(live)
fig.suptitle("A glider in Conway's game of life")
plt.savefig("a.png")
