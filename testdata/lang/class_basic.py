# Classes: attributes, methods, instances, bound and unbound, dynamic changes.
class Point:
    """A point."""
    dimensions = 2

    def __init__(self, x, y=0):
        self.x = x
        self.y = y

    def move(self, dx, dy):
        self.x += dx
        self.y += dy
        return self

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


p = Point(1, 2)
print(p, p.move(1, 1), p.__dict__, Point(3), Point(y=1, x=2))
print(Point.__name__, Point.__doc__, Point.__module__, Point.__qualname__, Point.__bases__, type(p) is Point)
print(p.dimensions, Point.dimensions)
p.dimensions = 3
print(p.dimensions, Point.dimensions)
del p.dimensions
print(p.dimensions)
Point.dimensions = 4
print(p.dimensions, Point(0).dimensions)
m = p.move
print(m.__self__ is p, m.__func__ is Point.move, m(0, 1), Point.move(p, 1, 0))
Point.double = lambda self: Point(self.x * 2, self.y * 2)
print(p.double(), hasattr(p, "double"), hasattr(p, "triple"))
p.double = lambda: "instance"
print(p.double())
del p.double
print(p.double())
p.extra = [1]
print(vars(p), sorted(p.__dict__), getattr(p, "extra"), getattr(p, "none", "default"))
setattr(p, "weird name", 5)
print(getattr(p, "weird name"), p.__dict__["weird name"])
delattr(p, "extra")
for name in ("missing", "extra"):
    try:
        getattr(p, name)
    except AttributeError as error:
        print(error, error.name, error.obj is p)
try:
    del p.nothing
except AttributeError as error:
    print(error)
try:
    Point.nothing
except AttributeError as error:
    print(error)
try:
    del Point.nothing
except AttributeError as error:
    print(error)
print(p.__class__, isinstance(p, Point), isinstance(p, object), issubclass(Point, object))


class Other:
    pass


p.__class__ = Other
print(type(p).__name__, p.x, hasattr(p, "move"))
p.__dict__ = {"fresh": 1}
print(p.fresh, hasattr(p, "x"))
try:
    p.__dict__ = 5
except TypeError as error:
    print(error)
try:
    p.__class__ = 5
except TypeError as error:
    print(error)
print(p == p, p != p, p == Other(), hash(p) == hash(p), bool(p), callable(p), callable(Other))
print([c.__name__ for c in Point.__mro__], Point.__dict__["__doc__"], "move" in Point.__dict__)
