# Annotations (PEP 649/749): lazy evaluation, formats, classes, modules, functions.
import annotationlib
from annotationlib import Format


def f(a: int, b: "str" = 1, *args: undefined_a, c: list[int] = [], **kw: undefined_b) -> undefined_c: ...


try:
    f.__annotations__
except NameError as error:
    print(error)
print(annotationlib.get_annotations(f, format=Format.STRING))
forward = annotationlib.get_annotations(f, format=Format.FORWARDREF)
print(forward["a"], forward["b"], type(forward["args"]).__name__, forward["args"].__forward_arg__)
undefined_a, undefined_b, undefined_c = 1, 2, 3
print(f.__annotations__)
print(f.__annotations__ is f.__annotations__, type(f.__annotate__).__name__, f.__annotate__(1))
f.__annotations__ = {"x": 5}
print(f.__annotations__, f.__annotate__)
f.__annotations__ = None
print(f.__annotations__)


class C:
    x: int
    y: "C" = 1
    z: Later = 2
    if True:
        w: list[C]
    (paren): int = 3
    obj = [0]
    obj[0]: str = "set"
    a: b = 5 if True else None if False else 0


class Later: ...


class D(C):
    extra: float


b = "b later"
print(C.__annotations__, D.__annotations__, C.paren, C.obj, hasattr(C, "x"))
print(D.__annotate__(Format.VALUE), type(C.__annotate__).__name__)
module_level: int = 5
only_declared: str
print(__annotate__(1), "only_declared" in globals())
try:
    C.__annotate__(99)
except NotImplementedError as error:
    print("NotImplementedError", error)


def local():
    x: int = 1
    y: undefined_thing
    z: print("never evaluated") = 2
    try:
        y
    except UnboundLocalError as error:
        print(error)
    return x, z


print(local(), local.__annotations__)


def closure(T):
    class Inner:
        attr: T

        def m(self, p: T) -> "T": ...

    return Inner


I = closure(int)
print(I.__annotations__, I.m.__annotations__)


class Plain: ...


print(Plain.__annotations__, Plain.__annotate__, (lambda: 0).__annotations__, hasattr(5, "__annotations__"))
print(annotationlib.get_annotations(C, format=Format.STRING), annotationlib.type_repr(int), annotationlib.type_repr(list[int]))


def conditional(flag):
    class K:
        if flag:
            a: int
        else:
            b: str
    return K.__annotations__


print(conditional(True), conditional(False))
for source in ("(a, b): int", "a, b: int", "a: int, b: str", "f(): int", "[a]: int = 1", "def f():\n x: int\n global x", "a: int: str", "lambda: x: int", "for x: int in y: pass", "with a as b: int: pass", "a: yield", "class A:\n x: (yield)", "def f(a: (b := 1)): pass", "x: *int", "def f(*a: *int): pass", "a = b: int"):
    try:
        compile(source, "s", "exec")
        print("compiles:", source)
    except SyntaxError as error:
        print(source.replace("\n", " "), "|", error.msg)
