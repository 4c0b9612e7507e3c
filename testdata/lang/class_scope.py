# What happens in a class body: names, order, closures, __qualname__, nested classes.
x = "module"


class A:
    print(__name__, __qualname__, __module__)
    before = x
    x = "class"
    after = x
    for i in range(3):
        pass
    if x:
        chosen = "yes"
    del i

    def method(self):
        return x

    y = method

    class Inner:
        print(__qualname__)
        seen = x

        def deep(self):
            return __class__.__qualname__

    try:
        1 / 0
    except ZeroDivisionError as e:
        caught = str(e)
    locals()["made"] = 1


print(A.before, A.after, A.chosen, A().method(), A.y is A.method, A.Inner.seen, A.Inner().deep(), A.caught, A.made)
print(hasattr(A, "i"), hasattr(A, "e"), [n for n in vars(A) if not n.startswith("__")])


def function(x):
    class B:
        copy = x
        def get(self):
            return x
        x = "own"
    return B




def free(v):
    class C:
        w = v
        v2 = [v for _ in range(2)]

        def get(self):
            return v

    return C


C = free("v")
print(C.w, C.v2, C().get(), C.__qualname__)


def both(v):
    class D:
        v = v + "!" if False else "own"
        def get(self):
            return v
    return D


print(both("p").v, both("p")().get())


class E:
    __qualname__ = "Renamed.E"
    __doc__ = "assigned"


print(E.__qualname__, E.__name__, E.__doc__, repr(E))


class F: "one line doc"; a = 1; b = a + 1


print(F.__doc__, F.b)


class G:
    a, (b, *c) = 1, (2, 3, 4)
    d = e = []
    f: int = 5
    g: str
    a += 10


print(G.a, G.b, G.c, G.d is G.e, G.f, G.__annotations__, hasattr(G, "g"))
try:
    class H:
        print(undefined)
except NameError as error:
    print(error)
try:
    class I:
        k = 1
        del k
        print(k)
except NameError as error:
    print(error)


class J:
    len = lambda self: "method"
    n = __import__("builtins").len("abc")

    def use(self):
        return len("abcd"), self.len()


print(J.n, J().use())
print(type("K", (J,), {"extra": lambda self: self.use()})().extra())
print((lambda: [c for c in (type("L", (), {}),)][0].__name__)(), A.__firstlineno__ > 0, A.__static_attributes__)
