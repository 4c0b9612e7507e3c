import annotationlib
class X:
    a: int
    def __annotate__(format):
        return {"a": str}
print([k for k in X.__dict__]); print(X.__annotate__(1), X.__annotations__)
X.__annotate__ = lambda f: {"b": 1}
print([k for k in X.__dict__]); print(X.__annotate__(1), X.__annotations__)
class Y:
    __annotate__ = None
    a: int
print([k for k in Y.__dict__], Y.__annotations__)
X.__annotate__ = None
print([k for k in X.__dict__], X.__annotations__)
def f(): pass
class C: pass
import types
m = types.ModuleType("m")
for o in f, C, m:
    o.__annotate__ = lambda f: 42
    try: print(o.__annotations__)
    except TypeError as e: print(e)
class C:
    __slots__ = ()
    a: int
print(C.__annotate__.__qualname__)
def f(x: int):
    def g(y: int): pass
    return g
print(f.__annotate__.__qualname__, f.__annotate__.__name__, f(1).__annotate__.__qualname__)

m: int
print(__annotate__.__qualname__)
l=lambda x=[y for y in (1,2)]: 1
def deco(z: int) -> str:
    pass
class Q[T]:
    def meth[U](self, x: U) -> T: pass
    b: T
print(Q.meth.__annotate__.__qualname__, Q.__annotate__.__qualname__)
class C1:
    a: int
    b: "int"
print(annotationlib.get_annotations(C1, format=annotationlib.Format.STRING))
for ns in {"__conditional_annotations__": set()}, {}:
    exec("if 1:\n  x: int", ns)
    print(ns["__conditional_annotations__"], ns["__annotate__"](1))
