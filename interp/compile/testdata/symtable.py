# Records CPython's symbol tables: run it with CPython 3.14 and put the output
# in symtable.txt. A line is the program and its outermost block: type, name,
# line, nested, parameters, symbols with flags, blocks inside.
import _symtable
import json

PROGRAMS = r'''
x = 1
def f(a, *b, c=x, **d):
    global g
    g = a
    def h():
        nonlocal c
        c = b
    return h
---
class A(B):
    x: int = 1
    __private = 2
    def f(self):
        return super().f() + __class__
    if x:
        y: x
---
def f(y):
    a = [x for x in y if (z := x)]
    b = {lambda: i for i in a}
    return (k for k in b)
---
a = [x for x in y]
b = [(c := i) for i in a]
---
class A[T: int = str](B[T]):
    def f[U](self, x: U) -> T: pass
    type X[V] = list[V]
---
import a.b, c as d
from e import f as g, h
try: pass
except E as e: pass
for i, (j, *k) in x: pass
with l as m: pass
match n:
    case [o, {"p": p, **q}, R(s=t)] as u: pass
---
async def f(x):
    async for y in x: await y
    return [z async for z in y]
---
def f():
    x: (lambda: y)
    def g(): return x
    del x
'''.strip("\n").split("\n---\n")


def block(t):
    return [t.type, t.name, t.lineno, bool(t.nested), t.varnames, [[k, v] for k, v in t.symbols.items()],
            [block(c) for c in t.children]]


for source in PROGRAMS:
    print(json.dumps([source, block(_symtable.symtable(source, "name", "exec"))]))
