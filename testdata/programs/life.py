# The game of life on sets and on rows of text.
from collections import Counter


def step(cells):
    counts = Counter((x + dx, y + dy) for x, y in cells for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy)
    return {cell for cell, n in counts.items() if n == 3 or n == 2 and cell in cells}


def show(cells, width=10, height=6):
    return "\n".join("".join("#" if (x, y) in cells else "." for x in range(width)) for y in range(height))


def parse(text):
    return {(x, y) for y, line in enumerate(text.split()) for x, c in enumerate(line) if c == "#"}


glider = parse(".#. ..# ###")
for generation in range(5):
    print(generation, len(glider))
    print(show(glider))
    glider = step(glider)
blinker = {(1, 0), (1, 1), (1, 2)}
print(sorted(step(blinker)), step(step(blinker)) == blinker)
r = parse(".## ##. .#.")
history = []
for generation in range(60):
    history.append(len(r))
    r = step(r)
print(history)
block = {(0, 0), (0, 1), (1, 0), (1, 1)}
print(step(block) == block, step(set()), min(r), max(r))
