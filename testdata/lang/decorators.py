# Decorators of functions, methods and classes: order, arguments, any expression.
import functools

calls = []


def noted(f):
    calls.append(("decorated", f.__name__))

    @functools.wraps(f)
    def wrapper(*args, **kw):
        calls.append(("called", f.__name__, len(args)))
        return f(*args, **kw)

    return wrapper


def times(n):
    calls.append(("factory", n))

    def decorate(f):
        return lambda *a: f(*a) * n

    return decorate


@noted
def hello(name):
    """Greets."""
    return "hello " + name


print(hello("x"), hello.__name__, hello.__doc__, hello.__wrapped__.__name__)


@times(2)
@times(3)
@noted
def star():
    return "*"


print(star(), calls)
calls.clear()


class Registry:
    def __init__(self):
        self.items = {}

    def __call__(self, key):
        def add(thing):
            self.items[key] = thing
            return thing
        return add

    def __getitem__(self, n):
        return lambda f: (n, f)


registry = Registry()


@registry("a")
class A:
    pass


@registry[5]
def indexed():
    pass


@lambda f: f.__name__.upper()
def shouted(): pass


@(lambda c: [c, c.__name__])
class Listed: pass


print(sorted(registry.items), registry.items["a"] is A, indexed[0], shouted, Listed[1])


class CountCalls:
    def __init__(self, f):
        self.f, self.n = f, 0

    def __call__(self, *args):
        self.n += 1
        return self.f(*args)

    def __get__(self, obj, cls):
        return functools.partial(self, obj)


class Thing:
    @CountCalls
    def method(self, x):
        return x + 1

    @staticmethod
    @noted
    def static(x):
        return x

    @classmethod
    @noted
    def klass(cls, x):
        return cls.__name__, x

    @property
    @noted
    def prop(self):
        return "prop"


t = Thing()
print(t.method(1), t.method(2), Thing.__dict__["method"].n, t.static(1), t.klass(2), t.prop, calls)


def order(label):
    print("evaluate", label)
    def apply(f):
        print("apply", label)
        return f
    return apply


@order("outer")
@order("inner")
def decorated(x=print("default")): pass


@None or (lambda f: "or")
def strange(): pass
print(strange)
try:
    @5
    def bad(): pass
except TypeError as error:
    print(error)
