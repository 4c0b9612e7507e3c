# Generators, coroutines and async generators driven by hand.
import warnings
import re


def show(lines):
    for line in lines.strip().splitlines():
        try:
            r = repr(eval(line, globals()))
        except BaseException as e:
            r = f"{type(e).__name__}: {e}"
        print(line, "->", re.sub("0x[0-9a-f]+", "0x...", r))


warnings.simplefilter("ignore")


def drive(c):
    try:
        while 1: c.send(None)
    except StopIteration as e: return e.value
async def aw(x): return await x
class A1:
    def __await__(s): return 1
class A2:
    def __await__(s): return aw(1)
class A3: __await__=None
class A4:
    def __aiter__(s): return 1
class A5:
    def __aiter__(s): return s
    def __anext__(s): return 1
async def af(x):
    async for y in x: pass
async def awi(x):
    async with x: pass
show(r"""
drive(aw(1))
drive(aw(A1()))
drive(aw(A2()))
drive(aw(A3()))
drive(af(1))
drive(af(A4()))
drive(af(A5()))
drive(awi(1))
""")
def g(): 
    x=yield 1
    return x
def mk():
    r=g(); next(r); return r
show("g().send(1)"); show("mk().send(1)"); show("mk().throw(ValueError)"); show("mk().throw(1)"); show("mk().close()"); show("g().close()")
def g2():
    try: yield 1
    except GeneratorExit: return 5
r=g2(); next(r); show("r.close()"); show("r.close()"); show("r.gi_frame"); show("r.gi_running"); show("r.gi_suspended"); show("r.gi_yieldfrom"); show("r.__name__"); show("setattr(r,'__name__',1)"); show("setattr(r,'x',1)"); show("r.__iter__() is r"); show("r")
def g3():
    try: yield 1
    except GeneratorExit: yield 2
r=g3(); next(r); show("r.close()")
def g4(): yield me.send(1)
me=g4(); show("next(me)")
me=g4(); 
async def c(): return 3
x=c(); show("x");  show("x.send(None)"); show("x.send(None)"); show("x.throw(ValueError)"); show("x.close()"); show("x.cr_frame"); show("x.cr_origin"); show("iter(c())"); show("next(c())"); show("c().__await__()"); show("type(c().__await__()).__mro__"); show("c().send(1)")
async def ag():
    try: yield 1
    finally: pass
show("ag()"); show("ag().__anext__()"); show("ag().asend(1)"); show("ag().athrow(ValueError)"); show("ag().aclose()"); show("drive(ag().asend(1))"); show("drive(ag().asend(None))"); show("drive(ag().aclose())"); show("drive(ag().athrow(ValueError('x')))"); 
a=ag(); s=a.asend(None); show("drive(s)"); show("drive(s)"); show("s.throw(ValueError)"); show("s.close()"); show("drive(a.aclose())"); show("drive(a.asend(None))")
show("type(ag().asend(1))()"); show("type(g())()")
show("ag().athrow()"); show("ag().athrow(1)"); show("drive(ag().athrow(1))")
