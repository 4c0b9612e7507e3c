# Backtracking and games: queens, knight's tour, coin change, subset sums, tic-tac-toe by minimax, nim.
import functools


def queens(n, row=0, columns=(), out=None):
    out = [] if out is None else out
    if row == n:
        out.append(columns)
    for c in range(n):
        if all(c != k and abs(c - k) != row - i for i, k in enumerate(columns)):
            queens(n, row + 1, columns + (c,), out)
    return out


solutions = queens(6)
print(len(queens(8)), solutions, ["".join("Q" if c == k else "." for c in range(6)) for k in solutions[0]])


def tour(n, x=0, y=0):
    board = {(x, y): 0}
    moves = [(1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2)]

    def free(p):
        return [q for dx, dy in moves if 0 <= (q := (p[0] + dx, p[1] + dy))[0] < n and 0 <= q[1] < n and q not in board]

    p = (x, y)
    for step in range(1, n * n):
        options = free(p)
        if not options:
            return step
        p = min(options, key=lambda q: (len(free(q)), q))
        board[p] = step
    return [[board[i, j] for j in range(n)] for i in range(n)]


for line in tour(6):
    print(" ".join(f"{v:2}" for v in line))


@functools.cache
def change(amount, coins):
    if amount == 0:
        return 1
    if amount < 0 or not coins:
        return 0
    return change(amount - coins[0], coins) + change(amount, coins[1:])


print(change(100, (50, 25, 10, 5, 1)), change(3, (2,)), change.cache_info().currsize > 50)


def subsets(items, total, start=0):
    if total == 0:
        yield []
    for i in range(start, len(items)):
        if items[i] <= total:
            for rest in subsets(items, total - items[i], i + 1):
                yield [items[i], *rest]


print(list(subsets([3, 4, 5, 7, 8], 15)), next(subsets([2], 3), "none"))
LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


def winner(board):
    for a, b, c in LINES:
        if board[a] != " " and board[a] == board[b] == board[c]:
            return board[a]
    return None if " " in board else "draw"


@functools.cache
def best(board, player):
    if w := winner(board):
        return {"X": 1, "O": -1, "draw": 0}[w], None
    pick = max if player == "X" else min
    other = "O" if player == "X" else "X"
    return pick(((best(board[:i] + player + board[i + 1:], other)[0], -i if player == "X" else i) for i, c in enumerate(board) if c == " "))


board, player = " " * 9, "X"
game = []
while not winner(board):
    move = abs(best(board, player)[1])
    board = board[:move] + player + board[move + 1:]
    game.append(move)
    player = "O" if player == "X" else "X"
print(game, winner(board), best(" " * 9, "X")[0], best.cache_info().misses)
nim = functools.cache(lambda *piles: any(not nim(*sorted(piles[:i] + (p - k,) + piles[i + 1:])) for i, p in enumerate(piles) for k in range(1, p + 1)))
print([(a, b, c) for a in range(4) for b in range(a, 5) for c in range(b, 6) if not nim(a, b, c)])
