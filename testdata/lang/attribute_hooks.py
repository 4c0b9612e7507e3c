# __getattr__, __getattribute__, __setattr__, __delattr__, __dir__.
class Lazy:
    def __init__(self):
        self.real = 1

    def __getattr__(self, name):
        if name.startswith("make_"):
            value = name[5:].upper()
            setattr(self, name, value)
            return value
        raise AttributeError(f"no {name}", name=name, obj=self)


z = Lazy()
print(z.real, z.make_thing, z.__dict__, hasattr(z, "other"), getattr(z, "other", "default"))
try:
    z.other
except AttributeError as error:
    print(error, error.name)


class Everything:
    value = "class value"

    def __init__(self):
        object.__setattr__(self, "log", [])
        self.x = 1

    def __getattribute__(self, name):
        if name in ("log", "__dict__", "__class__"):
            return object.__getattribute__(self, name)
        self.log.append("get " + name)
        if name == "hidden":
            raise AttributeError("hidden!")
        return object.__getattribute__(self, name)

    def __setattr__(self, name, value):
        self.log.append(f"set {name}={value}")
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        self.log.append("del " + name)
        object.__delattr__(self, name)

    def method(self):
        return "called"

    def __len__(self):
        return 7


e = Everything()
e.x += 1
e.y = 5
del e.y
print(e.value, e.method(), len(e), hasattr(e, "hidden"), hasattr(e, "nothing"))
print(e.log)
try:
    del e.nothing
except AttributeError as error:
    print(error)


class Fallback(Everything):
    def __getattr__(self, name):
        return "fallback " + name


f = Fallback()
print(f.hidden, f.nothing, f.value)


class Frozen:
    __slots__ = ("a",)

    def __init__(self, a):
        object.__setattr__(self, "a", a)

    def __setattr__(self, name, value):
        raise TypeError(f"cannot set {name}")

    __delattr__ = None


frozen = Frozen(1)
for action in (lambda: setattr(frozen, "a", 2), lambda: delattr(frozen, "a")):
    try:
        action()
    except TypeError as error:
        print(error)
print(frozen.a)


class Listed:
    b = 1

    def __dir__(self):
        return ["z", "a"]


print(dir(Listed()), "b" in dir(Listed))


class BadDir:
    def __dir__(self):
        return 5


try:
    dir(BadDir())
except TypeError as error:
    print(error)


class Dunder:
    def __getattr__(self, name):
        return lambda *a: name


d = Dunder()
print(d.__len__(), d.anything(1, 2))
for operation in (lambda: len(d), lambda: d + 1, lambda: d[0], lambda: d()):
    try:
        operation()
    except TypeError as error:
        print(error)


class Wrapper:
    def __init__(self, target):
        self._target = target

    def __getattr__(self, name):
        return getattr(self._target, name)


w = Wrapper([3, 1, 2])
w.sort()
w.append(9)
print(w._target, w.count(9), w.index(2))
try:
    getattr(w, 5)
except TypeError as error:
    print(error)
