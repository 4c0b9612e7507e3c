# Records what CPython's compiler says to programs that are wrong or doubtful:
# run it with CPython 3.14 and put the output in errors.txt. A line is the
# program, the error (class, message, range) or null, and the warnings.
import json
import warnings

PROGRAMS = r'''
def f(a, a): pass
---
def f(a, *, a): pass
---
lambda x, *x: 0
---
def f():
    x = 1
    global x
---
def f():
    print(x)
    global x
---
def f(x):
    global x
---
def f(x):
    nonlocal x
---
def f():
    x: int
    global x
---
def f():
    global x
    x: int
---
def f():
    nonlocal x
---
def f():
    x = 1
    def g():
        x = 2
        nonlocal x
---
def f():
    x = 1
    def g():
        print(x)
        nonlocal x
---
def f():
    x = 1
    def g():
        nonlocal x
        x: int
---
def f():
    x = 1
    def g():
        global x
        nonlocal x
---
nonlocal x
---
class A:
    nonlocal x
---
class A:
    def f[T](self):
        nonlocal T
---
return
---
return 1
---
class A:
    return 1
---
yield 1
---
class A:
    yield 1
---
x = yield from y
---
await x
---
def f():
    await x
---
async def f():
    yield from x
---
async def f():
    yield 1
    return 2
---
async def f():
    yield 1
    return
---
async with x: pass
---
def f():
    async for x in y: pass
---
[x async for x in y]
---
def f():
    return [x async for x in y]
---
def f():
    return (x async for x in y)
---
[await x for x in y]
---
break
---
continue
---
if x:
    break
---
def f():
    for x in y:
        def g():
            continue
---
for x in y:
    class A:
        break
---
while x: pass
else: break
---
try: pass
except* A: break
---
for x in y:
    try: pass
    except* A: continue
---
def f():
    try: pass
    except* A:
        return 1
---
def f():
    try: pass
    except* A:
        for x in y: break
---
try: pass
except: pass
except A: pass
---
def f():
    from x import *
---
class A:
    from x import *
---
from __future__ import braces
---
from __future__ import nope
---
x = 1
from __future__ import annotations
---
"doc"
from __future__ import annotations
---
def f():
    from __future__ import annotations
---
__debug__ = 1
---
del __debug__
---
def __debug__(): pass
---
class __debug__: pass
---
def f(__debug__): pass
---
f(__debug__=1)
---
x.__debug__ = 1
---
import __debug__
---
import x as __debug__
---
for __debug__ in x: pass
---
with x as __debug__: pass
---
[0 for __debug__ in x]
---
(__debug__ := 1)
---
__debug__ += 1
---
match x:
    case __debug__: pass
---
match x:
    case A(__debug__=1): pass
---
try: pass
except A as __debug__: pass
---
f(a=1, b=2, a=3)
---
class A(x, k=1, k=2): pass
---
a, *b, *c = x
---
*a = x
---
for *a in x: pass
---
[*a for a in b]
---
*a
---
x = *a
---
del *a
---
[i := 0 for i in r]
---
[[(i := j) for j in r] for i in r]
---
[0 for x in (y := z)]
---
[0 for x in z for y in (y := z)]
---
class A:
    [(x := 1) for i in r]
---
[(j := 0) for i in r for j in r]
---
def f():
    [(y := x) for x in z]
---
def f[T: [(x := 1) for i in r]](): pass
---
type X = [(x := 1) for i in r]
---
class A[T]([(x := 1) for i in r]): pass
---
[(yield) for x in y]
---
{(yield) for x in y}
---
{(yield): 1 for x in y}
---
((yield) for x in y)
---
def f():
    x: (yield)
---
x: (y := 1)
---
def f(a: (yield)): pass
---
def f() -> (await x): pass
---
async def f():
    def g(a: (await x)): pass
---
type X = (yield)
---
type X[T: (yield)] = 1
---
type X[T: (x := 1)] = 1
---
type X[T = (yield)] = 1
---
type X[*T = (yield)] = 1
---
type X[**T = (yield)] = 1
---
type X[T: ((yield), 1)] = 1
---
class A[T]((yield)): pass
---
def f[T](a = (yield)): pass
---
class A[T, T]: pass
---
def f[T, *T](): pass
---
class A[T = int, U]: pass
---
type X[*T = int, **P] = 1
---
class A:
    def f[__classdict__](self): pass
---
def f(x):
    match x:
        case a: pass
        case b: pass
---
match x:
    case _: pass
    case 1: pass
---
match x:
    case a | 1: pass
---
match x:
    case 1 | a: pass
---
match x:
    case [a] | [b]: pass
---
match x:
    case [a, a]: pass
---
match x:
    case [a, *a]: pass
---
match x:
    case {1: a, 2: a}: pass
---
match x:
    case [*a, *b]: pass
---
match x:
    case {1: a, 1: b}: pass
---
match x:
    case {"a": a, 'a': b}: pass
---
match x:
    case {-1: a, -1: b}: pass
---
match x:
    case {1: a, 1.0: b}: pass
---
match x:
    case {b"a": a, b"a": b}: pass
---
match x:
    case A(a=1, a=2): pass
---
match x:
    case f"a": pass
---
match x:
    case (1 as a) | (2 as b): pass
---
x is 1
---
x is not "a"
---
1.5 is x
---
x is ()
---
x is (a,)
---
x is None is ...
---
x is -1
---
if x is 1 is y: pass
---
while x is 1: pass
---
assert (x, y)
---
assert ()
---
assert (x, "message"), z
---
1()
---
"a"(b)
---
[1](2)
---
(1, 2)(3)
---
{}()
---
f"{a}"()
---
t"{a}"()
---
(x for x in y)()
---
1[0]
---
None[0]
---
{1}[0]
---
(lambda: 0)[0]
---
"a"["b"]
---
[1]["b"]
---
(1, 2)[1.5]
---
[x for x in y][a, b]
---
f"{a}"[None]
---
"a"[:1]
---
[[1, 2] [3, 4]]
---
t"{a}"["b"]
---
def f():
    try: pass
    finally:
        return 1
---
def f():
    for x in y:
        try: pass
        finally:
            break
---
def f():
    for x in y:
        try: pass
        finally:
            for z in x: break
            continue
---
def f():
    try: pass
    finally:
        def g(): return 1
        class A:
            x = [y for y in z]
        while 1: break
---
try: pass
finally: x is 1
---
def f():
    while 1:
        try:
            return 1
        finally:
            x is 1
---
global x
x: int = 1
---
class A:
    global x
    x: int = 1
---
def f():
    global x, y
    y = x = 1
---
def f(a, b): (a, c) = b; global c
---
with a as (b, *c, *d): pass
---
def f(): x = 1; del x; nonlocal x
'''.strip("\n").split("\n---\n")

NESTED = "".join(" " * i + "while x:\n" for i in range(22)) + " " * 22 + "pass"
NESTED_TRY = "def f():\n" + "".join("  " * i + "  try:\n" for i in range(21)) + "  " * 22 + "pass\n" + "".join(
    "  " * i + "  finally: pass\n" for i in reversed(range(21)))

for source in PROGRAMS + [NESTED, NESTED_TRY]:
    warned = []
    error = None
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.showwarning = lambda m, c, f, n, *a: warned.append([n, str(m)])
        try:
            compile(source, "name", "exec", 0, True, 0)
        except SyntaxError as e:
            error = [type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset]
    print(json.dumps([source, error, warned]))
