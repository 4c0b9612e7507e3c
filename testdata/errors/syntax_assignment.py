# Targets that cannot be assigned to.
SOURCES = r"""
1 = x
None = 1
True = 1
... = 1
f() = 1
a + b = 1
-a = 1
a and b = 1
not a = 1
a < b = 1
a if b else c = 1
lambda: 1 = 2
(lambda: 1) = 2
[a, 1] = x
(a, f()) = x
a, 1 = x
*a = x
[*a, *b] = x
'a' = 1
f'{a}' = 1
b'a' = 1
{} = 1
{1} = 1
{1: 2} = 1
[x for x in y] = 1
(x for x in y) = 1
(yield) = 1
await x = 1
x.y() = 1
x() .y = 1
a = 1 = b
a = b() = c
1 += x
f() += 1
(a, b) += 1
[a] += 1
a, b += 1
None += 1
*a += 1
a + 1 += 2
for 1 in x: pass
for f() in x: pass
for a + b in x: pass
for None in x: pass
for (a, 1) in x: pass
for *a in x: pass
with x as 1: pass
with x as f(): pass
with x as (a, 1): pass
with x as a + b: pass
with x as None: pass
[1 for 1 in x]
[1 for f() in x]
import a as 1
import a as b.c
from a import b as 1
except_ = 1
del f()
del (a, 1)
del None
x = y = z() = 1
(a := 1) = 2
(1 := a)
(a.b := 1)
print(a=1 for b in c)
f(a.b=1)
f(1=2)
f(None=1)
f(True=1)
f(a+b=1)
f(a, b=1, c)
f(**a, *b)
f(**a, b)
f(a=1, a=2)
f(a for a in b, c)
f(c, a for a in b)
f(a=1, *)
f(*, a)
f(**)
a = yield = 1
a == b = c
x = (y = 1)
print(x = 1, y = = 2)
dict(a = 1, b)
__debug__ = 1
f(__debug__=1)
def f(__debug__): pass
x.__debug__ = 1
for __debug__ in x: pass
"""
for line in SOURCES.strip("\n").split("\n"):
    source = line.replace("\\n", "\n").replace("\\t", "\t")
    try:
        compile(source, "<source>", "exec")
        print(repr(source), "| compiles")
    except SyntaxError as error:
        print(repr(source), "|", type(error).__name__, "|", error.msg, "|", error.lineno, error.offset, error.end_lineno, error.end_offset)
