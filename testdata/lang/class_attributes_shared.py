# Class attributes and instance attributes: sharing, shadowing, mutable ones, counters, class methods that change them.
class Counter:
    total = 0
    names = []
    registry = {}

    def __init__(self, name):
        Counter.total += 1
        self.number = self.total
        self.names.append(name)
        self.registry[name] = self
        self.own = [name]


a, b = Counter("a"), Counter("b")
print(Counter.total, a.number, b.number, a.names, a.names is b.names, sorted(Counter.registry), a.own is b.own)
a.total = 100
a.total += 1
a.names += ["via a"]
print(a.total, b.total, Counter.total, b.names, "names" in a.__dict__, "names" in b.__dict__, a.names is Counter.names)
del a.total, a.names
print(a.total, a.names)


class Sub(Counter):
    total = 50

    @classmethod
    def bump(cls, n=1):
        cls.total += n
        return cls.total


class SubSub(Sub):
    pass


s = Sub("s")
print(s.number, Sub.total, Counter.total, SubSub.bump(5), Sub.total, "total" in SubSub.__dict__, Sub.bump(), SubSub.total)
Counter.added = "later"
print(s.added, SubSub.added, hasattr(int, "added"))


class Meta(type):
    count = 0

    def __call__(cls, *args):
        Meta.count += 1
        cls.count += 1
        return super().__call__(*args)


class Counted(metaclass=Meta):
    count = 0


class CountedToo(Counted):
    pass


Counted(), Counted(), CountedToo()
print(Meta.count, Counted.count, CountedToo.count, "count" in CountedToo.__dict__)


class Config:
    defaults = {"a": 1}

    def __getattr__(self, name):
        try:
            return self.defaults[name]
        except KeyError:
            raise AttributeError(f"no option {name}") from None


c = Config()
c.b = 2
print(c.a, c.b, getattr(c, "z", "none"), Config.defaults)
try:
    c.zz
except AttributeError as error:
    print(error)
for cls in (Counter, Sub, SubSub):
    print(cls.__name__, sorted(k for k in vars(cls) if not k.startswith("_")))
