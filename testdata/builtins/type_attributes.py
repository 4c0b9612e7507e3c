# Classes: their attributes, special methods that misbehave, isinstance and super.
import re


def show(lines):
    for line in lines.strip().splitlines():
        try:
            r = repr(eval(line, globals()))
        except BaseException as e:
            r = f"{type(e).__name__}: {e} name={getattr(e, 'name', None)!r}"
        print(line, "->", re.sub("0x[0-9a-f]+", "0x...", r))


class A:
    __slots__ = "x"


class M(type):
    pass


class C(metaclass=M):
    pass


class D:
    pass


class Bad:
    def __len__(s): return -1
    def __bool__(s): return 1
    def __hash__(s): return "a"
    def __index__(s): return "a"
    def __repr__(s): return 1
    def __contains__(s, x): return 5
    __iter__ = None
    def __dir__(s): return 1
    def __format__(s, f): return 1


class Bad2:
    def __len__(s): return "a"
    __contains__ = None
    __hash__ = None
    def __iter__(s): return 1
    __add__ = None


class Bad3:
    def __len__(s): return 10**100
    def __getitem__(s, i): raise IndexError


class Bad4:
    __slots__ = ()
    def __getattr__(s, n): raise AttributeError("zz" + n)


show(r"""
A().x
delattr(A(), "x")
len(Bad())
bool(Bad())
hash(Bad())
range(Bad())
repr(Bad())
1 in Bad()
iter(Bad())
dir(Bad())
format(Bad())
len(Bad2())
1 in Bad2()
hash(Bad2())
iter(Bad2())
Bad2() + 1
1 + Bad2()
len(Bad3())
bool(Bad3())
bool(Bad2())
Bad4().x
C.foo
setattr(C, "__name__", 1)
setattr(C, "__name__", "a\0")
setattr(C, "__name__", "zz")
delattr(C, "__name__")
setattr(int, "__name__", "x")
setattr(C, "__qualname__", 1)
delattr(C, "__qualname__")
setattr(C, "__bases__", 1)
setattr(C, "__bases__", ())
setattr(C, "__bases__", (int,))
setattr(C, "__bases__", (D,))
delattr(C, "__bases__")
setattr(C, "__bases__", (1,))
setattr(C, "__bases__", (C,))
setattr(int, "__bases__", (D,))
setattr(D, "__doc__", 1)
D.__doc__
delattr(D, "__doc__")
setattr(int, "__doc__", 1)
setattr(C, "__dict__", 1)
setattr(C, "__mro__", 1)
setattr(C, "__base__", 1)
setattr(C(), "__dict__", 1)
delattr(C(), "__dict__")
setattr(C(), "__class__", D)
setattr(C(), "__class__", A)
setattr(A(), "__class__", D)
delattr(C(), "__class__")
C().__dict__
C().__weakref__
setattr(C(), "__weakref__", 1)
vars(C)["__weakref__"]
vars(C)["__dict__"]
vars(D)["__dict__"].__get__(1)
setattr(C, "__abstractmethods__", ["x"])
C()
setattr(C, "__abstractmethods__", ["b", "c", "a"])
C()
delattr(C, "__abstractmethods__")
C.__abstractmethods__
setattr(C, "__annotations__", 1)
C.__annotations__
delattr(C, "__annotations__")
delattr(C, "__annotations__")
setattr(C, "__annotate__", 1)
setattr(C, "__annotate__", None)
C.__annotate__
C.__type_params__
delattr(C, "__type_params__")
type.mro(1)
type.mro(C)
C.__subclasses__()
isinstance(1, 1)
isinstance(1, (1,))
isinstance(1, (int, 1))
issubclass(1, 1)
issubclass(int, 1)
issubclass(int, (str, 1))
type.__instancecheck__(int, 1)
type.__subclasscheck__(int, 1)
type.__subclasscheck__(int, bool)
type.__prepare__(1, 2, x=3)
C.__class_getitem__
C[1]
type[int]
int[int]
type.__or__(int, 1)
super()
super(1)
super(int)
super(int, "a")
super(int, 1)
super(int, bool)
super(int, 1).foo
super(int).__get__(1)
super(int, 1).__self_class__
super(int, 1, x=1)
object.__getattribute__(C, "x")
object.__setattr__(int, "x", 1)
object.__setattr__(C, "x", 1)
type.__setattr__(C, "x", 1)
object.__delattr__(C, "x")
object.__new__(C, 1)
object.__init__(1, 2)
object.__init__(C(), 2)
object.__eq__(1, 2)
object.__ne__(1, 2)
object.__lt__(1, 1)
object.__reduce_ex__(C(), 4)
object.__reduce_ex__(A(), 1)
object.__getstate__(A())
object.__init_subclass__(1)
object.__init_subclass__(x=1)
D.__init_subclass__(x=1)
type("X", (), {"__doc__": "X(a)\n--\n\nhello"}).__text_signature__
""")
