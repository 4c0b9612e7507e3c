# A sudoku solver: constraint propagation and search.
ROWS, DIGITS = "ABCDEFGHI", "123456789"
SQUARES = [r + c for r in ROWS for c in DIGITS]
UNITLIST = [[r + c for r in ROWS] for c in DIGITS] + [[r + c for c in DIGITS] for r in ROWS] + [[r + c for r in rs for c in cs] for rs in ("ABC", "DEF", "GHI") for cs in ("123", "456", "789")]
UNITS = {s: [u for u in UNITLIST if s in u] for s in SQUARES}
PEERS = {s: {p for u in UNITS[s] for p in u} - {s} for s in SQUARES}


def assign(values, s, d):
    return values if all(eliminate(values, s, other) for other in values[s].replace(d, "")) else False


def eliminate(values, s, d):
    if d not in values[s]:
        return True
    values[s] = values[s].replace(d, "")
    if not values[s]:
        return False
    if len(values[s]) == 1 and not all(eliminate(values, p, values[s]) for p in sorted(PEERS[s])):
        return False
    for unit in UNITS[s]:
        places = [t for t in unit if d in values[t]]
        if not places:
            return False
        if len(places) == 1 and not assign(values, places[0], d):
            return False
    return True


def parse(grid):
    values = dict.fromkeys(SQUARES, DIGITS)
    for s, d in zip(SQUARES, grid):
        if d in DIGITS and not assign(values, s, d):
            return False
    return values


def search(values, depth=0):
    if not values:
        return False
    if all(len(v) == 1 for v in values.values()):
        return values
    _, s = min((len(values[s]), s) for s in SQUARES if len(values[s]) > 1)
    for d in values[s]:
        found = search(assign(values.copy(), s, d), depth + 1)
        if found:
            return found
    return False


for grid in ("003020600900305001001806400008102900700000008006708200002609500800203009005010300",
             "4.....8.5.3..........7......2.....6.....8.4......1.......6.3.7.5..2.....1.4......"):
    solved = search(parse(grid))
    text = "".join(solved[s] for s in SQUARES)
    print("\n".join(text[i:i + 9] for i in range(0, 81, 9)))
    print(all(sorted(solved[s] for s in unit) == list(DIGITS) for unit in UNITLIST))
print(search(parse("55" + "." * 79)))
