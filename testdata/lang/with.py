# with: protocol, exceptions, suppression, several managers, targets, errors.
class M:
    def __init__(self, name, suppress=False, fail=None):
        self.name, self.suppress, self.fail = name, suppress, fail

    def __enter__(self):
        print("enter", self.name, end="; ")
        if self.fail == "enter":
            raise RuntimeError("enter of " + self.name)
        return self.name.upper()

    def __exit__(self, kind, value, traceback):
        print("exit", self.name, kind and kind.__name__, value, traceback is not None, end="; ")
        if self.fail == "exit":
            raise RuntimeError("exit of " + self.name)
        return self.suppress


with M("a") as a:
    print(a, end="; ")
print()
with M("a"), M("b") as b, M("c"):
    print(b, end="; ")
print()
with (M("a") as a, M("b", suppress=True)):
    1 / 0
print("suppressed")
with (
    M("p"),
    M("q") as q,
):
    pass
print(q)


def attempt(f):
    try:
        print("=", f())
    except Exception as error:
        print("!", type(error).__name__, error, "| context", repr(error.__context__))


def body_fails():
    with M("a"), M("b"):
        raise ValueError("body")


def enter_fails():
    with M("a"), M("b", fail="enter"):
        print("never")


def exit_fails():
    with M("a", fail="exit"), M("b"):
        pass


def both_fail():
    with M("a", fail="exit"):
        raise KeyError("body")


def suppress_outer():
    with M("a", suppress=True), M("b", fail="exit"):
        pass
    return "after"


def returns():
    with M("a"):
        return "returned"


def in_loop():
    for i in range(4):
        with M(str(i)):
            if i == 1:
                continue
            if i == 2:
                break
    return i


def suppress_return():
    with M("a", suppress=True):
        return 1 / 0
    return "fell through"


for f in (body_fails, enter_fails, exit_fails, both_fail, suppress_outer, returns, in_loop, suppress_return):
    attempt(f)


class Target:
    pass


t, d = Target(), {}
with M("a") as t.attr, M("b") as d["k"], M("cd") as (x, y):
    print(t.attr, d, x, y)
try:
    with M("ab") as (x, y, z):
        print("never")
except ValueError as error:
    print(error)


class NoExit:
    def __enter__(self): return 1


class NoEnter:
    def __exit__(self, *a): pass


class Instance:
    def __init__(self):
        self.__enter__ = lambda: 1
        self.__exit__ = lambda *a: None


class Async:
    async def __aenter__(self): pass
    async def __aexit__(self, *a): pass


def use(m):
    def run():
        with m:
            return "in"
    return run


for m in (5, NoExit(), NoEnter(), Instance(), Async(), None, M):
    attempt(use(m))


class Truth:
    def __init__(self, v): self.v = v
    def __enter__(self): return self
    def __exit__(self, *a): return self.v


for v in (1, "x", [], None, 0.0, [0]):
    try:
        with Truth(v):
            raise ValueError
        print("suppressed by", v)
    except ValueError:
        print("not by", v)


class Dynamic:
    pass


Dynamic.__enter__ = lambda self: "dynamic"
Dynamic.__exit__ = lambda self, *a: None
with Dynamic() as x: print(x)
with M("one line"): print("body"); print("more")
