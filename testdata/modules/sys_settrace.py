import sys
def tracer(f,e,a):
    if f.f_code.co_filename!=__file__: return
    print(f.f_code.co_name,e,f.f_lineno,a if e!='exception' else a[0])
    return tracer
def g(n):
    for i in range(n):
        yield i
    return 3
def h():
    x = yield from g(2)
    return x
def boom(): raise ValueError
def f(a):
    b = a+1
    for i in range(2): b += i
    for i in range(2):
        b += i
    try:
        boom()
    except ValueError:
        pass
    for q in h(): print(q)
    while 1:
        b += 1
        if b > 10: break
    with CM() as z:
        pass
    return [y for y in (1,
        2)]
class CM:
    def __enter__(self): return self
    def __exit__(self, *a): pass
def one(): return 1
class C:
    def __init__(self): self.x=1
    @property
    def p(self):
        return self.x
sys.settrace(tracer)
f(1)
one()
c=C(); c.p
gg=g(3); next(gg)
try: gg.throw(KeyError)
except KeyError: pass
class D:
    y=1
lam=lambda: 3
lam()
sys.settrace(None)
def prof(f,e,a): print('P',f.f_code.co_name,e,f.f_lineno, getattr(a,'__name__',a))
sys.setprofile(prof)
one(); len([]); [].append(3); sorted([3,1],key=lambda x:-x)
try: int('x')
except ValueError: pass
try: len(3)
except TypeError: pass
f(1)
sys.setprofile(None)
