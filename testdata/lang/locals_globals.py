# locals(), globals(), vars() and dir(): snapshots, write-through, PEP 667.
def function(a, b=2, *args, **kw):
    c = a + b
    snapshot = locals()
    d = 5
    print(sorted(snapshot), "d" in snapshot, "d" in locals())
    snapshot["c"] = "changed"
    print(c, locals()["c"], locals() is locals())
    return vars() == locals()


print(function(1, x=2))


def cells():
    x = 1

    def inner():
        y = 2
        return sorted(locals()), x
    del_me = 1
    del del_me
    return inner(), sorted(locals())


print(cells())


def frame_locals():
    import sys
    x = 1
    frame = sys._getframe()
    proxy = frame.f_locals
    proxy["x"] = 42
    proxy["extra"] = "kept by the frame"
    print(x, type(proxy).__name__, "extra" in frame.f_locals, "extra" in locals(), len(proxy) >= 3, list(proxy)[:2])
    try:
        del proxy["x"]
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
    print(proxy.get("x"), proxy.get("no", "default"), sorted(proxy.keys())[:1], proxy | {"z": 1} != proxy)
    try:
        proxy["nope"]
    except KeyError as error:
        print("KeyError", error)


frame_locals()


class C:
    a = 1
    before = sorted(k for k in locals() if not k.startswith("__"))
    locals()["made"] = 2
    b = made


print(C.before, C.b, C.made, locals() is globals())
globals()["injected"] = "yes"
print(injected, "injected" in dir(), "function" in globals())


class Object:
    def __init__(self):
        self.x = 1


o = Object()
vars(o)["y"] = 2
print(o.y, vars(o), vars(Object)["__init__"] is Object.__init__, type(vars(Object)).__name__)
try:
    vars(5)
except TypeError as error:
    print(error)
try:
    vars(Object)["z"] = 1
except TypeError as error:
    print(error)


def generator():
    g = 1
    yield sorted(locals())
    h = 2
    yield sorted(locals())


print(list(generator()), [sorted(locals())[:0] for _ in [1]], (lambda p, q=1: sorted(locals()))(0))


def comprehension():
    n = 1
    return [sorted(locals()) for i in range(1)], {k: sorted(locals()) for k in "a"}, list(sorted(locals()) for z in range(1))


print(comprehension())


def exec_inside():
    v = 1
    exec("v = 2; w = 3")
    return v, "w" in locals(), eval("v")


print(exec_inside(), dir()[:2], sorted(dir(Object()))[-2:])
del injected
print("injected" in globals())
