"""A puzzle on a hexagonal board: every number says how many of its neighbours hold a piece; put the pieces back.

A backtracking solver over cells with sets of possible values: dicts, sets, recursion, small tuples.
"""
from measure import measure

DIRECTIONS = ((1, 0), (0, 1), (-1, 1), (-1, 0), (0, -1), (1, -1))
EMPTY = -1


class Board:
    def __init__(self, radius):
        self.cells = [(q, r) for q in range(-radius, radius + 1) for r in range(-radius, radius + 1)
                      if abs(q + r) <= radius]
        index = {cell: i for i, cell in enumerate(self.cells)}
        self.neighbours = [
            tuple(index[q + dq, r + dr] for dq, dr in DIRECTIONS if (q + dq, r + dr) in index)
            for q, r in self.cells
        ]

    def numbers(self, pieces):
        """The number that each piece shows."""
        return [sum(n in pieces for n in self.neighbours[i]) if i in pieces else EMPTY
                for i in range(len(self.cells))]


class Solver:
    def __init__(self, board, supply):
        self.board = board
        self.supply = dict(supply)  # how many pieces of each number are to be placed
        self.values = [None] * len(board.cells)
        # the most constrained cells first, the others next to those already decided
        self.order = sorted(range(len(board.cells)),
                            key=lambda i: (-len(board.neighbours[i]), board.cells[i]))
        self.steps = 0
        self.found = []

    def fits(self, cell):
        """Whether the cell and its neighbours can still show their numbers."""
        for i in (cell, *self.board.neighbours[cell]):
            value = self.values[i]
            if value is None or value == EMPTY:
                continue
            pieces = undecided = 0
            for n in self.board.neighbours[i]:
                other = self.values[n]
                if other is None:
                    undecided += 1
                elif other != EMPTY:
                    pieces += 1
            if not pieces <= value <= pieces + undecided:
                return False
        return True

    def solve(self, at, limit):
        self.steps += 1
        if at == len(self.order):
            self.found.append(tuple(self.values))
            return len(self.found) >= limit
        cell = self.order[at]
        for value in sorted(self.supply):
            if self.supply[value] == 0 or value > len(self.board.neighbours[cell]):
                continue
            self.values[cell] = value
            self.supply[value] -= 1
            if self.fits(cell) and self.solve(at + 1, limit):
                return True
            self.supply[value] += 1
            self.values[cell] = None
        return False


def puzzle(radius, seed):
    board = Board(radius)
    pieces = set()
    for i in range(len(board.cells)):
        seed = (seed * 1103515245 + 12345) % 2147483648
        if seed >> 16 & 1:
            pieces.add(i)
    supply = {}
    for number in board.numbers(pieces):
        supply[number] = supply.get(number, 0) + 1
    return board, supply


def run(count):
    result = []
    for seed in range(count):
        solver = Solver(*puzzle(2, 97 * seed + 5))
        solver.solve(0, 3)
        for values in solver.found:
            pieces = {i for i, value in enumerate(values) if value != EMPTY}
            if list(values) != solver.board.numbers(pieces):
                raise AssertionError("a wrong solution")
        result.append((len(solver.found), solver.steps))
    return sum(found for found, _ in result), sum(steps for _, steps in result)


measure("hexagons", run, 5, (15, 102428))
