# __init_subclass__ with keywords, __class_getitem__, __set_name__ order.
class Plugin:
    found = {}

    def __init_subclass__(cls, /, name=None, **kw):
        super().__init_subclass__(**kw)
        Plugin.found[name or cls.__name__.lower()] = cls.__name__
        cls.tag = name


class One(Plugin):
    pass


class Two(Plugin, name="second"):
    pass


class Three(Two, name="third"):
    pass


print(Plugin.found, One.tag, Two.tag, Three.tag, hasattr(Plugin, "tag"))
for keywords in ({"bad": 1}, {"name": "x", "other": 2}):
    try:
        type("Four", (Plugin,), {}, **keywords)
    except TypeError as error:
        print(error)
try:
    class Five(x=1):
        pass
except TypeError as error:
    print(error)
print(sorted(Plugin.found))


class Order:
    def __init_subclass__(cls):
        print("init_subclass", cls.__name__, cls.__dict__.get("field"))


class Field:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name, hasattr(owner, "later"))
        owner.later = True

    def __repr__(self):
        return "a field"


class Uses(Order):
    field = Field()
    other = Field()


class Generic:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item!r}]"


class SubGeneric(Generic):
    pass


print(Generic[int], SubGeneric["a", 1], Generic[1:2], Generic[...], Generic[()])
try:
    Generic()[0]
except TypeError as error:
    print(error)
try:
    Order[int]
except TypeError as error:
    print(error)


class Bad:
    __class_getitem__ = 5


try:
    Bad[1]
except TypeError as error:
    print(error)


class Cooperative1:
    def __init_subclass__(cls, a=None, **kw):
        cls.a = a
        super().__init_subclass__(**kw)


class Cooperative2:
    def __init_subclass__(cls, b=None, **kw):
        cls.b = b
        super().__init_subclass__(**kw)


class Both(Cooperative1, Cooperative2, a=1, b=2):
    pass


print(Both.a, Both.b)
print(type(Plugin.__dict__["__init_subclass__"]).__name__, type(Generic.__dict__["__class_getitem__"]).__name__)
print(list[int], dict[str, int], tuple[int, ...], type[int], list[int]([1]), list[int].__origin__, list[int].__args__)
try:
    list[int][str]
except TypeError as error:
    print(error)
try:
    int[str]
except TypeError as error:
    print(error)
