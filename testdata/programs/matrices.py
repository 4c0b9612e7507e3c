# Matrices as a class: operators, determinant, inverse with fractions of ints, powers, transposition.
from math import gcd


class Q:
    """A fraction."""
    __slots__ = ("n", "d")

    def __init__(self, n, d=1):
        g = gcd(n, d) * (1 if d > 0 else -1)
        self.n, self.d = n // g, d // g

    def __add__(self, o): return Q(self.n * o.d + o.n * self.d, self.d * o.d)
    def __sub__(self, o): return Q(self.n * o.d - o.n * self.d, self.d * o.d)
    def __mul__(self, o): return Q(self.n * o.n, self.d * o.d)
    def __truediv__(self, o):
        if not o.n:
            raise ZeroDivisionError(f"{self} / 0")
        return Q(self.n * o.d, self.d * o.n)
    def __neg__(self): return Q(-self.n, self.d)
    def __bool__(self): return self.n != 0
    def __eq__(self, o): return (self.n, self.d) == (o.n, o.d)
    def __repr__(self): return f"{self.n}/{self.d}" if self.d != 1 else str(self.n)


class Matrix:
    def __init__(self, rows):
        self.rows = [[x if isinstance(x, Q) else Q(x) for x in row] for row in rows]
        if len({len(r) for r in self.rows}) != 1:
            raise ValueError("rows of different lengths")

    @classmethod
    def identity(cls, n): return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @property
    def shape(self): return len(self.rows), len(self.rows[0])
    @property
    def T(self): return Matrix(zip(*self.rows))

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError(f"shapes {self.shape} and {other.shape}")
        columns = other.T.rows
        return Matrix([[sum((a * b for a, b in zip(row, col)), Q(0)) for col in columns] for row in self.rows])

    def __pow__(self, n):
        result, base = Matrix.identity(self.shape[0]), self
        while n:
            if n & 1:
                result = result @ base
            base, n = base @ base, n >> 1
        return result

    def __getitem__(self, key):
        i, j = key
        return self.rows[i][j] if not isinstance(i, slice) else Matrix([r[j] for r in self.rows[i]])

    def __eq__(self, other): return isinstance(other, Matrix) and self.rows == other.rows
    def __repr__(self): return "[" + "; ".join(" ".join(map(repr, r)) for r in self.rows) + "]"

    def inverse(self):
        n = self.shape[0]
        work = [row + [Q(int(i == j)) for j in range(n)] for i, row in enumerate(self.rows)]
        det = Q(1)
        for c in range(n):
            pivot = next((r for r in range(c, n) if work[r][c]), None)
            if pivot is None:
                raise ZeroDivisionError("singular")
            if pivot != c:
                work[c], work[pivot] = work[pivot], work[c]
                det = -det
            det = det * work[c][c]
            work[c] = [x / work[c][c] for x in work[c]]
            for r in range(n):
                if r != c and work[r][c]:
                    factor = work[r][c]
                    work[r] = [x - factor * y for x, y in zip(work[r], work[c])]
        return Matrix([row[n:] for row in work]), det


m = Matrix([[2, 1, 0], [1, 3, 1], [0, 1, 4]])
inverse, det = m.inverse()
print(m, m.T == m, inverse, det, m @ inverse == Matrix.identity(3), m ** 3, m[0, 1], m[1:, slice(0, 2)] if 0 else m[slice(1, 3), slice(0, 2)])
print((Matrix([[1, 1], [1, 0]]) ** 90)[0, 1], Matrix([[1, 2], [3, 4]]) @ Matrix([[5], [6]]), Matrix([[0, 1], [1, 0]]).inverse())
h = Matrix([[Q(1, i + j + 1) for j in range(4)] for i in range(4)])
print(h.inverse())
for bad in (lambda: Matrix([[1], [1, 2]]), lambda: m @ Matrix([[1, 2]]), lambda: Matrix([[1, 2], [2, 4]]).inverse(), lambda: Q(1) / Q(0), lambda: Q(1, 0), lambda: m + m):
    try:
        print(bad())
    except (ValueError, ZeroDivisionError, TypeError) as error:
        print(type(error).__name__, error)
