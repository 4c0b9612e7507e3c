# Where the carets stand, for expressions of every kind: the hook prints each traceback.
import sys


class A:
    def __getattr__(self, name): raise AttributeError(name)
    def __add__(self, other): raise ValueError("add")
    def __getitem__(self, k): raise KeyError(k)
    def __call__(self, *a, **k): raise RuntimeError("call")
    def __neg__(self): raise ValueError("neg")
    def __lt__(self, o): raise ValueError("lt")
    def __bool__(self): raise ValueError("bool")
    def __iter__(self): raise ValueError("iter")
    def __contains__(self, x): raise ValueError("contains")
    def __format__(self, s): raise ValueError("format")
    def __setitem__(self, k, v): raise ValueError("setitem")
    def __delitem__(self, k): raise ValueError("delitem")
    def __enter__(self): raise ValueError("enter")
    def __exit__(self, *a): pass
    def __iadd__(self, o): raise ValueError("iadd")


a, n, x, d, lst = A(), None, 5, {"k": {"z": 1}}, [1, [2, 3]]


def f1(): return x + 1 + n
def f2(): return (x + 1) * (n - 2) + x
def f3(): return d["k"]["missing"]["deep"]
def f4(): return lst[1][5] + 1
def f5(): return a.attribute.other
def f6(): return n.attribute.other
def f7(): return x.real.nothing().more
def f8(): return a(1, 2, k=3) + 1
def f9(): return len(5) + len([])
def f10(): return -a + 1
def f11(): return 1 < a < 3
def f12(): return not a
def f13(): return [y for y in a]
def f14(): return 1 in a
def f15(): return f"{x} {a:>5} {x}"
def f16(): a[0] = 1
def f17(): del a[0]
def f18():
    with a as b:
        pass
def f19():
    z = a
    z += 1
def f20(): return x(1)(2)
def f21(): return undefined_name + 1
def f22(): return int("12x") + 1
def f23(): return x if a else 2
def f24(): return (lambda: 1 / 0)()
def f25(): return [1 / y for y in (1, 0)]
def f26(): return sum(1 / y for y in (1, 0))
def f27(): return {y: 1 // y for y in (1, 0)}
def f28(): return print(*5)
def f29(): return f1(**5)
def f30(): b, c = 1, 2, 3
def f31(): (b, c), e = (1,), 2
def f32(): return x @ 2
def f33(): return x[0]
def f34(): return "a" "b" + 5
def f35(): return x ** -1 ** n
def f36(): return ~1.5
def f37(): assert x == 6, "not six"
def f38(): assert n
def f39(): raise ValueError("raised")
def f40(): raise KeyError from ZeroDivisionError
def f41(): return d["k"]. \
        missing
def f42(): return (1 +
                   2 +
                   n +
                   3)
def f43(): return max(1,
                      2, "x")
def f44(): import no_such_module
def f45(): from os import no_such_name
def f46(): return 1 .real.imag.x
def f47(): return (yield_ := n.y)
def f48(): global g_undefined; return g_undefined
def f49(): del undefined_local
def f50(): return "é日" + n
def f51(): return "日本語" + "𝄞" + n.x
def f52(): return n[1:2]
def f53(): n[1:2] = 3
def f54(): n.x = 1
def f55(): del n.x
def f56(): return 1 if x else 2, n(), 3
def f57(): return f1() and f2()
def f58(): return [*n]
def f59(): return {**n}
def f60(): return {[]: 1}


number = 1
while f"f{number}" in globals():
    try:
        globals()[f"f{number}"]()
    except Exception:
        sys.__excepthook__(*sys.exc_info())
    number += 1
print(number)
