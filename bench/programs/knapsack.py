"""The 0/1 knapsack, by a table, by a dict of states and by memoised recursion. Lists, dicts, closures."""
import functools

from measure import measure


def make_items(count):
    seed, items = 7, []
    for _ in range(count):
        seed = (seed * 69069 + 1) % 4294967296
        items.append((seed >> 8 & 31) + 3)
        seed = (seed * 69069 + 1) % 4294967296
        items.append((seed >> 12 & 127) + 1)
    return list(zip(items[::2], items[1::2]))


def by_table(items, capacity):
    best = [0] * (capacity + 1)
    kept = []
    for weight, value in items:
        row = bytearray(capacity + 1)
        for room in range(capacity, weight - 1, -1):
            candidate = best[room - weight] + value
            if candidate > best[room]:
                best[room] = candidate
                row[room] = 1
        kept.append(row)
    room, chosen = capacity, []
    for i in range(len(items) - 1, -1, -1):
        if kept[i][room]:
            chosen.append(i)
            room -= items[i][0]
    return best[capacity], chosen


def by_states(items, capacity):
    """All (weight -> value) that no lighter choice beats."""
    states = {0: 0}
    for weight, value in items:
        fresh = {}
        for w, v in states.items():
            if w + weight <= capacity and states.get(w + weight, -1) < v + value:
                fresh[w + weight] = v + value
        states.update(fresh)
        best, pruned = -1, {}
        for w in sorted(states):
            if states[w] > best:
                best = pruned[w] = states[w]
        states = pruned
    return max(states.values())


def by_recursion(items, capacity):
    @functools.cache
    def best(i, room):
        if i == len(items):
            return 0
        weight, value = items[i]
        skip = best(i + 1, room)
        if weight > room:
            return skip
        return max(skip, value + best(i + 1, room - weight))

    return best(0, capacity)


def run(count):
    items = make_items(count)
    capacity = sum(weight for weight, _ in items) // 3
    value, chosen = by_table(items, capacity)
    if value != sum(items[i][1] for i in chosen):
        raise AssertionError("the chosen items do not add up")
    return value, len(chosen), by_states(items, capacity), by_recursion(items[:40], capacity // 3)


measure("knapsack", run, 250, (10146, 115, 10146, 2167))
