"""Random games of Go on a 9x9 board, and a search tree over them. Objects, sets, union of groups, an own generator of
random numbers."""
from measure import measure

SIZE = 9
EMPTY, BLACK, WHITE = 0, 1, 2
NEIGHBOURS = [
    tuple(y * SIZE + x for x, y in ((px + 1, py), (px - 1, py), (px, py + 1), (px, py - 1))
          if 0 <= x < SIZE and 0 <= y < SIZE)
    for py in range(SIZE) for px in range(SIZE)
]


class Random:
    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = (self.state * 25214903917 + 11) & 0xFFFFFFFFFFFF
        return (self.state >> 17) % n


class Board:
    def __init__(self):
        self.points = [EMPTY] * (SIZE * SIZE)
        self.ko = -1
        self.captured = [0, 0, 0]

    def copy(self):
        other = Board()
        other.points = self.points[:]
        other.ko = self.ko
        other.captured = self.captured[:]
        return other

    def group(self, start):
        """The stones connected with the one at start, and whether they have a liberty."""
        points = self.points
        colour = points[start]
        stones, todo = {start}, [start]
        while todo:
            for n in NEIGHBOURS[todo.pop()]:
                other = points[n]
                if other == EMPTY:
                    return stones, True
                if other == colour and n not in stones:
                    stones.add(n)
                    todo.append(n)
        return stones, False

    def is_eye(self, at, colour):
        for n in NEIGHBOURS[at]:
            if self.points[n] != colour:
                return False
        return True

    def play(self, at, colour):
        """Plays a stone; False if that is not allowed."""
        points = self.points
        if points[at] != EMPTY or at == self.ko:
            return False
        points[at] = colour
        enemy = 3 - colour
        taken = []
        for n in NEIGHBOURS[at]:
            if points[n] == enemy:
                stones, free = self.group(n)
                if not free:
                    taken.extend(stones)
                    for stone in stones:
                        points[stone] = EMPTY
        if not taken and not self.group(at)[1]:
            points[at] = EMPTY
            return False
        self.captured[colour] += len(taken)
        self.ko = taken[0] if len(taken) == 1 else -1
        return True

    def score(self):
        """Black's points less White's."""
        total = 0
        for at, colour in enumerate(self.points):
            if colour == EMPTY:
                around = {self.points[n] for n in NEIGHBOURS[at]}
                if around == {BLACK}:
                    total += 1
                elif around == {WHITE}:
                    total -= 1
            else:
                total += 1 if colour == BLACK else -1
        return total


def playout(board, colour, random):
    passes = moves = 0
    while passes < 2 and moves < 150:
        free = [at for at, stone in enumerate(board.points) if stone == EMPTY]
        while free:
            i = random.below(len(free))
            at = free[i]
            free[i] = free[-1]
            free.pop()
            if not board.is_eye(at, colour) and board.play(at, colour):
                passes = 0
                break
        else:
            passes += 1
            board.ko = -1
        moves += 1
        colour = 3 - colour
    return moves


class Node:
    def __init__(self, move, parent):
        self.move = move
        self.parent = parent
        self.children = {}
        self.visits = 0
        self.wins = 0

    def best(self):
        log = 2.0 * (self.visits.bit_length() or 1)
        return max(self.children.values(),
                   key=lambda child: (child.wins / child.visits + (log / child.visits) ** 0.5, -child.move))


def run(games):
    random = Random(42)
    root = Node(-1, None)
    total_moves = 0
    for _ in range(games):
        board, node, colour = Board(), root, BLACK
        while len(node.children) >= 4:
            node = node.best()
            board.play(node.move, colour)
            colour = 3 - colour
        move = random.below(SIZE * SIZE)
        if move not in node.children and board.copy().play(move, colour):
            child = node.children[move] = Node(move, node)
            board.play(move, colour)
            colour = 3 - colour
            node = child
        total_moves += playout(board, colour, random)
        won = board.score() > 0
        while node is not None:
            node.visits += 1
            node.wins += won
            node = node.parent
    return total_moves, root.wins, sorted(root.children)


measure("go_playouts", run, 80, (9156, 44, [21, 32, 46, 57]))
