# Functions and classes: parameters, defaults, returns, decorators.
SOURCES = r"""
def f(a, a): pass
def f(a=1, b): pass
def f(*, a=1, b): pass
def f(*): pass
def f(*, **k): pass
def f(**k, a): pass
def f(**k, *a): pass
def f(**k, **j): pass
def f(*a, *b): pass
def f(*a, b, *c): pass
def f(a, /, b, /): pass
def f(/, a): pass
def f(/): pass
def f(a, *, /): pass
def f(*, a, /): pass
def f(*a=1): pass
def f(**k=1): pass
def f(a, (b, c)): pass
def f(1): pass
def f(None): pass
def f(a.b): pass
def f(a b): pass
def f(a,, b): pass
def f(a: int = ): pass
def f(a=): pass
def f(*, *a): pass
def f(*a, *): pass
def f(a=1, /, b): pass
def f(a, /, a): pass
def f(): return *a, *b
def f(): return *a
def 1(): pass
def f: pass
def (): pass
def f() pass
def f() -> : pass
def f(): pass pass
lambda a, a: 1
lambda a=1, b: 1
lambda *: 1
lambda *, **k: 1
lambda (a, b): 1
lambda a.b: 1
lambda *a=1: 1
lambda **k, a: 1
lambda a: int: 1
lambda /: 1
class 1: pass
class A(): x =
class A(B, x for x in y): pass
class A(*B, **C): pass
class A(B C): pass
class A(a=1, a=2): pass
class: pass
class A pass
@\ndef f(): pass
@a\nx = 1
@a b\ndef f(): pass
@a = 1\ndef f(): pass
return 1
yield 1
class A: return 1
class A: yield 1
def f():\n class B:\n  return 1
await x
async for a in b: pass
async with a: pass
def f(): await x
def f(): async for a in b: pass
[await x for x in y]
async def f(): yield from x
async def f():\n yield 1\n return 2
lambda: await x
async x
async lambda: 1
async class A: pass
async if x: pass
global x; x = 1; global x
def f(x): global x
def f():\n x = 1\n global x
def f():\n print(x)\n nonlocal x
def f():\n nonlocal x
nonlocal x
def f():\n global x\n nonlocal x
def f():\n x: int\n global x
def f():\n global x\n x: int = 1
class A:\n x = 1\n global x
def f():\n for x in y: pass\n global x
global
global a.b
global a,
"""
for line in SOURCES.strip("\n").split("\n"):
    source = line.replace("\\n", "\n").replace("\\t", "\t")
    try:
        compile(source, "<source>", "exec")
        print(repr(source), "| compiles")
    except SyntaxError as error:
        print(repr(source), "|", type(error).__name__, "|", error.msg, "|", error.lineno, error.offset, error.end_lineno, error.end_offset)
