# Properties, methods, functions, cells, modules, namespaces and singletons as objects.
import re


def show(lines):
    for line in lines.strip().splitlines():
        try:
            r = repr(eval(line, globals()))
        except BaseException as e:
            r = f"{type(e).__name__}: {e} name={getattr(e, 'name', None)!r}"
        print(line, "->", re.sub("0x[0-9a-f]+", "0x...", r))


import types


class C:
    p=property()
    @property
    def q(self): "doc q"; return 1
    r=property(lambda s:1,lambda s,v:None,lambda s:None,"dd")
pp=property(lambda s:1)
class Sub(property): pass
class SubS(property): __slots__=()
class SubD(property): __slots__=('__doc__',)
def f(a,b=1,*,c=2): "fdoc"
class G:
    def m(self): pass
    def __call__(self): pass
g=G()
def closure():
    x=1
    def inner(): return x
    return inner
inner=closure()
cell=inner.__closure__[0]

show(r"""
C().p
setattr(C(),'p',1)
delattr(C(),'p')
setattr(C(),'q',1)
delattr(C(),'q')
C.q.__name__
C.q
C.q.fget
C.q.fset
pp.__name__
pp.__get__(1)
property().__get__(1)
property().__set__(1,2)
property().__delete__(1)
property(1).__get__(1)
pp.__isabstractmethod__
setattr(pp,'fget',1)
setattr(pp,'__doc__',1)
setattr(pp,'__name__','zz')
pp.__name__
delattr(pp,'__name__')
property().__name__
Sub(f).__dict__
C.q.__set_name__(C,'z')
C.q.__set_name__()
C.q.getter(f).fget
C.q.setter(f).fset
C.q.deleter(f).fdel
C.q.setter(f).__name__
types.UnionType
types.MethodType()
types.MethodType(1)
types.MethodType(1,2)
types.MethodType(f,None)
types.MethodType(f,1)
g.m
g.m==g.m
g.m==G().m
g.m.__func__
g.m.__self__
g.m.__name__
g.m.foo
setattr(g.m,'x',1)
hash(g.m)==hash(g.m)
types.MethodType(f,x=1)
g.m.__reduce__()
g.m.__get__(1)
types.MethodType(g,1)
g.m<g.m
f.__code__.co_name
setattr(f,'__code__',1)
setattr(f,'__code__',inner.__code__)
setattr(f,'__defaults__',1)
setattr(f,'__kwdefaults__',1)
setattr(f,'__name__',1)
setattr(f,'__qualname__',1)
delattr(f,'__name__')
delattr(f,'__code__')
setattr(f,'__closure__',1)
setattr(f,'__globals__',1)
setattr(f,'__annotations__',1)
f.__annotations__
setattr(f,'__annotate__',1)
f.__annotate__
delattr(f,'__annotate__')
delattr(f,'__annotations__')
f.__annotations__
setattr(f,'__type_params__',1)
f.__type_params__
delattr(f,'__type_params__')
setattr(f,'__dict__',1)
delattr(f,'__dict__')
f.__dict__
delattr(f,'__defaults__')
f.__defaults__
delattr(f,'__kwdefaults__')
f.__kwdefaults__
delattr(f,'__doc__')
f.__module__
f.foo
delattr(f,'foo')
f.__get__(None,None)
f.__get__(None)
f.__get__(1)
types.FunctionType()
types.FunctionType(1,2)
types.FunctionType(f.__code__,1)
types.FunctionType(f.__code__,{})
types.FunctionType(f.__code__,{},1)
types.FunctionType(f.__code__,{},'n',1)
types.FunctionType(f.__code__,{},'n',(),1)
types.FunctionType(inner.__code__,{})
types.FunctionType(inner.__code__,{},None,None,())
types.FunctionType(inner.__code__,{},None,None,(1,))
types.FunctionType(f.__code__,{},None,None,(cell,))
types.FunctionType(f.__code__,{},kwdefaults=1)
types.FunctionType(f.__code__,{},foo=1)
type('X',(types.FunctionType,),{})
cell
types.CellType()
types.CellType(1)
types.CellType(1,2)
types.CellType(x=1)
types.CellType().cell_contents
types.CellType()==types.CellType()
types.CellType(1)<types.CellType(2)
types.CellType(1)==1
delattr(types.CellType(),'cell_contents')
hash(cell)
types.CellType(1)
types.ModuleType()
types.ModuleType(1)
types.ModuleType('a')
types.ModuleType('a').__dict__
types.ModuleType('a').foo
setattr(types.ModuleType('a'),'__dict__',1)
types.ModuleType('a').__annotations__
types.ModuleType('a').__annotate__
setattr(types.ModuleType('a'),'__annotate__',1)
types.ModuleType.__new__(types.ModuleType)
types.ModuleType.__new__(types.ModuleType).foo
types.SimpleNamespace(1)
types.SimpleNamespace(a=1,b='x')
types.SimpleNamespace({'a':1},b=2)
types.SimpleNamespace([('a',1)])
types.SimpleNamespace({1:2})
types.SimpleNamespace(1,2)
types.SimpleNamespace(a=1)==types.SimpleNamespace(a=1)
types.SimpleNamespace(a=1)<types.SimpleNamespace(a=1)
types.SimpleNamespace(a=1).__reduce__()
types.SimpleNamespace(a=1).__replace__(a=3)
types.SimpleNamespace(a=1).b
None.__bool__()
type(None)(1)
type(None)()
type(...)()
type(...)(1)
...
....__reduce__()
NotImplemented.__reduce__()
bool(NotImplemented)
type(NotImplemented)(1)
None==1
""")
