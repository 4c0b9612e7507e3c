"""A picture drawn by the chaos game over B-splines: random choices, float arithmetic, a grid of counters."""
import random

from measure import measure


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def towards(self, other, part):
        return Point(self.x + (other.x - self.x) * part, self.y + (other.y - self.y) * part)


class Spline:
    def __init__(self, points, degree=3):
        self.points = points
        self.degree = degree
        inner = len(points) - degree
        self.knots = [0] * degree + list(range(inner + 1)) + [inner] * degree

    def __call__(self, u):
        degree, knots = self.degree, self.knots
        for i in range(degree, len(knots) - degree - 1):
            if knots[i] <= u < knots[i + 1]:
                break
        work = self.points[i - degree:i + 1]
        for level in range(1, degree + 1):
            for j in range(degree, level - 1, -1):
                low = knots[i - degree + j]
                part = (u - low) / (knots[i + 1 + j - level] - low)
                work[j] = work[j - 1].towards(work[j], part)
        return work[degree]

    def end(self):
        return self.knots[-1]


class Game:
    def __init__(self, splines, size):
        self.splines = splines
        self.size = size
        self.grid = [[0] * size for _ in range(size)]

    def play(self, steps, rng):
        point = Point(0.5, 0.5)
        size = self.size
        for _ in range(steps):
            spline = self.splines[int(rng.random() * len(self.splines))]
            anchor = spline(rng.random() * spline.end())
            point = point.towards(anchor, 0.55)
            x = min(size - 1, max(0, int(point.x * size)))
            y = min(size - 1, max(0, int(point.y * size)))
            self.grid[y][x] += 1


def run(steps):
    splines = [
        Spline([Point(*p) for p in ((0.1, 0.1), (0.2, 0.7), (0.4, 0.9), (0.5, 0.4), (0.6, 0.1), (0.9, 0.2))]),
        Spline([Point(*p) for p in ((0.9, 0.9), (0.7, 0.8), (0.8, 0.5), (0.6, 0.6), (0.5, 0.9))]),
        Spline([Point(*p) for p in ((0.0, 1.0), (0.3, 0.6), (0.1, 0.4), (0.0, 0.0))]),
    ]
    game = Game(splines, 100)
    game.play(steps, random.Random(1234))
    used = sum(1 for row in game.grid for count in row if count)
    return used, sum(x * y * count for y, row in enumerate(game.grid) for x, count in enumerate(row)) % 1000003


measure("chaos", run, 20000, (3985, 637470))
