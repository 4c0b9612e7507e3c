# A class hierarchy with abstract methods, mixins, operators, class registry and double dispatch.
from abc import ABC, abstractmethod
from functools import total_ordering
from math import pi


@total_ordering
class Shape(ABC):
    registry = {}

    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        Shape.registry[cls.__name__.lower()] = cls

    @property
    @abstractmethod
    def area(self): ...

    def __eq__(self, other): return isinstance(other, Shape) and self.area == other.area
    def __lt__(self, other): return self.area < other.area if isinstance(other, Shape) else NotImplemented
    def __hash__(self): return hash(self.area)
    def __add__(self, other): return Group(self, other)
    def __mul__(self, factor): return self.scaled(factor)
    __rmul__ = __mul__

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in vars(self).items())})"

    @classmethod
    def parse(cls, text):
        name, *args = text.split()
        try:
            return cls.registry[name](*map(float, args))
        except KeyError:
            raise ValueError(f"unknown shape {name!r}") from None


class Circle(Shape):
    def __init__(self, r): self.r = r
    @property
    def area(self): return pi * self.r ** 2
    def scaled(self, k): return type(self)(self.r * k)


class Rect(Shape):
    def __init__(self, w, h): self.w, self.h = w, h
    @property
    def area(self): return self.w * self.h
    def scaled(self, k): return Rect(self.w * k, self.h * k)


class Square(Rect):
    def __init__(self, side): super().__init__(side, side)


class Group(Shape):
    def __init__(self, *parts): self.parts = parts
    @property
    def area(self): return sum(p.area for p in self.parts)
    def scaled(self, k): return Group(*(p * k for p in self.parts))
    def __iter__(self): return iter(self.parts)


shapes = [Shape.parse(t) for t in ("circle 1", "rect 2 3", "square 2.5", "circle 0.5")]
print(shapes, [round(s.area, 4) for s in shapes], sorted(shapes), max(shapes), min(shapes), shapes[0] < shapes[1] >= shapes[2])
g = shapes[0] + shapes[1] + shapes[2] * 2
print(g, round(g.area, 3), round((2 * g).area, 3), [type(p).__name__ for p in g], Square(2) == Rect(1, 4), len({Square(2), Rect(1, 4), Rect(2, 2)}), sorted(Shape.registry))
for bad in (lambda: Shape(), lambda: Shape.parse("blob 1"), lambda: Shape.parse("circle"), lambda: Shape.parse("circle x"), lambda: shapes[0] < 5, lambda: shapes[0] * "x", lambda: shapes[0].area.__class__ and setattr(shapes[0], "area", 5), lambda: type("Half", (Shape,), {})()):
    try:
        print(bad())
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
