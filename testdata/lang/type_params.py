# PEP 695 and 696: generic functions, classes, aliases, bounds, defaults, scopes.
def first[T](items: list[T]) -> T:
    return items[0]


print(first([1, 2]), first.__type_params__, first.__annotations__["return"], type(first.__type_params__[0]).__name__)


class Box[T, *Ts, **P]:
    def get[U](self, u: U) -> tuple[T, U]:
        return u

    name = "box"


print(Box.__type_params__, Box.__parameters__, Box.get.__type_params__, Box.__orig_bases__, Box.__mro__[1].__name__)
print(Box[int, str, [bytes]].__args__, Box().get(3))


def bounded[T: int, U: (int, str), V: "Forward"](a: T) -> U: ...


t, u, v = bounded.__type_params__
print(t.__bound__, t.__constraints__, u.__constraints__, u.__bound__, t.__name__, t.__covariant__, t.__infer_variance__)
try:
    print(v.__bound__)
except NameError as error:
    print(error)


class Forward: ...


print(v.__bound__)
type Pair[A, B = int] = tuple[A, B]
type Recursive = list[Recursive] | int
print(Pair, Pair.__name__, Pair.__type_params__, Pair.__value__, Pair[str], Recursive.__value__, type(Pair).__name__, Pair.__module__)
print(Pair.__type_params__[1].__default__, Pair.__type_params__[0].has_default(), Pair.__type_params__[1].has_default())


def defaults[T = int, *Ts = *tuple[int, str], **P = [int]]() -> T: ...


print([p.__default__ for p in defaults.__type_params__])
type Lazy = undefined_later
try:
    Lazy.__value__
except NameError as error:
    print(error)
undefined_later = "now defined"
print(Lazy.__value__)


def scope[T](x: T, default=5):
    def inner[U](y: U) -> tuple[T, U]:
        return T.__name__, U.__name__
    return inner(x), T


print(scope(1))


class Outer[T]:
    class Inner[U]:
        kept = T, U
    alias = T
    type A[V] = dict[T, V]

    def method(self) -> T:
        return T


print(Outer.Inner.kept, Outer.alias, Outer().method(), Outer.A.__value__)
try:
    T
except NameError as error:
    print(error)


@lambda f: (f, f.__type_params__)
def decorated[X](): pass


print(decorated[1], (lambda: [Y for Y in (1,)])())
for source in ("def f[T, T](): pass", "def f[T](T): pass", "class A[T = int, U]: pass", "type X[T: (yield)] = 1", "def f[T: (x := 1)](): pass", "type X = (yield)", "def f[]( ): pass", "class A[*T: int]: pass", "type X", "type = 5", "type x.y = 1",
               "def f[T]():\n nonlocal T", "type A[T] = (await x)", "class A[T](metaclass=T): pass", "def f[**P: int](): pass", "lambda[T]: 1", "type X[T=*int] = 1", "type (x) = 1"):
    try:
        compile(source, "s", "exec")
        print("compiles:", source)
    except SyntaxError as error:
        print(source.replace("\n", " "), "|", error.msg)
type type = int
print(type.__value__)
