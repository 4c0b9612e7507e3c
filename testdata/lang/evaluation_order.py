# The order in which expressions are evaluated.
log = []


class N:
    def __init__(self, name):
        self.name = name

    def __getitem__(self, key):
        log.append(f"get {self.name}")
        return self

    def __setitem__(self, key, value):
        log.append(f"setitem {self.name}")

    def __setattr__(self, name, value):
        if name != "name":
            log.append(f"setattr {self.name}")
        object.__setattr__(self, name, value)

    def __add__(self, other):
        log.append("add")
        return self

    def __call__(self, *a, **k):
        log.append(f"call {self.name}")
        return self

    def __eq__(self, other):
        log.append("eq")
        return True

    def __hash__(self):
        log.append(f"hash {self.name}")
        return 1

    def __iter__(self):
        log.append(f"iter {self.name}")
        return iter([1, 2])

    def __enter__(self):
        log.append(f"enter {self.name}")
        return self

    def __exit__(self, *a):
        log.append(f"exit {self.name}")


def e(name):
    log.append(name)
    return N(name)


def show(label):
    print(label, "|", " ".join(log))
    log.clear()


e("a") + e("b") + e("c"); show("sum")
e("f")(e("x"), e("y"), k=e("k")); show("call")
e("f")(*e("args"), e("x"), **{"k": e("v")}); show("star call")
e("o")[e("i")] = e("value"); show("setitem")
e("o").attr = e("value"); show("setattr")
x = e("o").c = e("q")[e("j")] = e("v"); show("multiple targets")
{e("k1"): e("v1"), e("k2"): e("v2")}; show("dict")
[e("a"), e("b")], (e("c"), e("d")), {e("e")}; show("displays")
e("then") if e("cond") else e("else"); show("conditional")
e("a") == e("b") == e("c"); show("comparison")
e("o")[e("start"):e("stop"):e("step")]; show("slice")
lambda z=e("default"): e("never"); show("lambda default")


def f(a=e("d1"), *, b=e("d2"), c: e("annotation") = e("d3")) -> e("return"): pass


show("def")


@e("decorator1")
@e("decorator2")
class C(metaclass=lambda *a, **k: log.append("metaclass") or 5, k=e("keyword")):
    e("body")


show("class")
with e("cm1") as m, e("cm2"): e("inside")
show("with")
for q in e("iterable"): log.append("body")
show("for")
[e("element") for q in e("outer") if log.append("if") is None for r in e("inner")]; show("comprehension")
f"{e('f1')}{e('f2')!s:{5}}" if 0 else (e("f1"), e("f2")); show("tuple")
assert e("test"), e("message"); show("assert")
o = N("o"); o[e("aug")] += e("augvalue"); show("augmented")
del log[:]
print((e("a") and e("b") or e("c") and 0).name, " ".join(log))
log.clear()
print(*e("s1"), *e("s2"), sep="" if e("sep") else ""); show("print")
try:
    e("obj")(e("arg1"), 1 / 0, e("never"))
except ZeroDivisionError:
    show("error in arguments")
