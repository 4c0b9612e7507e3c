# __call__, callables of every kind, __new__ and __init__ interplay.
class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, x, *rest, k=0):
        return self.n + x + sum(rest) + k


add = Adder(10)
print(add(1), add(1, 2, 3), add(1, k=5), callable(add), list(map(add, range(3))), sorted([3, 1], key=Adder(0)))
add.__call__ = lambda x: "instance __call__ is not used"
print(add(1), add.__call__(1))


class NewInit:
    def __new__(cls, *args, **kw):
        print("new", args, kw)
        return super().__new__(cls)

    def __init__(self, a, b=2):
        print("init", a, b)


NewInit(1)
NewInit(1, b=3)


class Other:
    def __new__(cls):
        return 42

    def __init__(self):
        print("never")


print(Other())


class Cached:
    cache = {}

    def __new__(cls, key):
        if key not in cls.cache:
            cls.cache[key] = object.__new__(cls)
        return cls.cache[key]

    def __init__(self, key):
        self.inits = getattr(self, "inits", 0) + 1


print(Cached("a") is Cached("a"), Cached("a").inits)


class Sub(Cached):
    pass


class ReturnsSub:
    def __new__(cls):
        return Sub("z")


print(type(ReturnsSub()).__name__)


class BadInit:
    def __init__(self):
        return 5


class OnlyNew:
    def __new__(cls, x):
        return object.__new__(cls)


class Tuple(tuple):
    def __new__(cls, *items):
        return super().__new__(cls, items)


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


attempt(BadInit)
attempt(lambda: type(OnlyNew(1)).__name__)
attempt(lambda: OnlyNew())
attempt(lambda: object(1))
attempt(lambda: object.__new__(int))
attempt(lambda: object.__new__(5))
attempt(lambda: object.__new__())
attempt(lambda: int.__new__(str))
attempt(lambda: Tuple(1, 2, 3))
attempt(lambda: object().__init__(1))


class Both:
    def __init__(self, x): pass


attempt(lambda: object.__new__(Both, 1, 2) and "extra arguments pass when __init__ is overridden")
attempt(lambda: Both.__new__(Both).x)


class CallableClass:
    @staticmethod
    def __call__(x):
        return "static call", x


class ClassCall:
    @classmethod
    def __call__(cls, x):
        return cls.__name__, x


class Chain:
    __call__ = Adder(5)


print(CallableClass()(1), ClassCall()(2), Chain()(1))


class NoneCall(Adder):
    __call__ = None


print(callable(NoneCall(1)))
attempt(lambda: NoneCall(1)(2))


class Getter:
    @property
    def __call__(self):
        return lambda *a: ("from property", a)


print(Getter()(1, 2))
print((lambda f: f(f))(lambda f: "self application"), type("T", (), {"__call__": len})() if 0 else "ok")
