# type and object: attributes, constructors, and the messages of what they refuse.
import re


def show(lines):
    for line in lines.strip().splitlines():
        try:
            r = repr(eval(line, globals()))
        except BaseException as e:
            r = f"{type(e).__name__}: {e} name={getattr(e, 'name', None)!r}"
        print(line, "->", re.sub("0x[0-9a-f]+", "0x...", r))


show(r"""
int.__new__.__qualname__
int.__new__.__self__
int.__new__.__text_signature__
int.__new__.__name__
int.__new__.__module__
int.__add__
(1).__add__.__self__
(1).__add__.__objclass__
(1).__add__.__reduce__()
int.__add__.__reduce__()
list.append.__reduce__()
[].append.__reduce__()
len.__reduce__()
[].append
len
list.append
dict.__dict__['fromkeys']
dict.fromkeys
vars(type)['__name__']
vars(type)['__base__']
type(vars(type)['__base__'])
type(vars(type)['__mro__'])
type(vars(type)['__dict__'])
[1].append==[1].append
len.__self__
len.__module__
len.__text_signature__
list.append.__text_signature__
list.sort.__text_signature__
dict.__dict__['fromkeys'].__text_signature__
[].append.__text_signature__
list.append.__get__([])
list.append.__get__(1)
list.append.__get__(None)
list.append.__get__(None,list)
int.__add__.__get__(1)
int.__add__.__get__("")
int.__add__.__get__(None,int)
dict.__dict__['fromkeys'].__get__(None,dict)
dict.__dict__['fromkeys'].__get__({})
dict.__dict__['fromkeys'].__get__(None,int)
dict.__dict__['fromkeys'].__get__(None,None)
dict.__dict__['fromkeys'].__get__(1)
dict.__dict__['fromkeys']()
dict.__dict__['fromkeys'](1)
dict.__dict__['fromkeys'](dict)
dict.__dict__['fromkeys'](int)
vars(type)['__name__'].__get__(1)
vars(type)['__name__'].__get__(None,type)
vars(type)['__name__'].__set__(1,2)
int.real.__get__(1)
int.real.__set__(1,2)
vars(type)['__base__'].__set__(int,2)
int.real.__delete__(1)
object.__text_signature__
type.__text_signature__
int.__dictoffset__
int.__abstractmethods__
type.__abstractmethods__
int.__annotations__
int.__annotate__
int.__type_params__
object().__class__
object.__init_subclass__()
object.__subclasshook__(1)
object().__getstate__()
(5).__getstate__()
object().__format__("x")
object().__format__(1)
object().__dir__()
object().foo
int.foo
setattr(object(),'x',1)
setattr(1,'real',2)
setattr(1,'foo',2)
setattr(int,'foo',2)
delattr(int,'foo')
delattr(object(),'foo')
setattr(1,'__class__',2)
setattr(1,'__class__',int)
setattr(1,'bit_length',2)
delattr(1,'bit_length')
getattr(1,2)
None.foo
int.__name__.foo
type.__call__
type.__dict__['__abstractmethods__']
type.__init__(int)
type.__init__(int,1,2,3,4)
type.__init__(int,1,x=2)
type('a',(),{},x=1)
type(1,(),{})
type('a',[],{})
type('a',(),[])
type('a',(1,),{})
type('a',(bool,),{})
type('a',(int,str),{})
type('a',(type(None),),{})
type('a',(object,int),{})
type('a',(int,int),{})
type.__new__(int,'a',(),{})
type.__new__(type,'a',())
type.__new__(type,'a')
type.__new__(type,'a',(),{},1)
type('a',(),{'__slots__':('x',), 'x':1})
type('a',(),{'__slots__':(1,)})
type('a',(),{'__slots__':('__dict__','__dict__')})
type('a',(),{'__slots__':('__weakref__','__weakref__')})
type('a',(int,),{'__slots__':('x',)})
type('a',(int,),{'__slots__':()})
type('a',(type,),{'__slots__':('x',)})
type('a',(int,),{'__slots__':('__weakref__',)})
type('a',(),{'__qualname__':1})
type('a',(),{'__classcell__':1})
type('a',(),{'__slots__':1})
type('a',(list,dict),{})
type('a',(),{'__slots__':'x'}).x
type('a',(),{'__slots__':'x'})().x
type('a',(),{'__slots__':'x'}).x.__get__(1)
type('a',(),{'__slots__':'x'}).x.__objclass__
setattr(type('a',(),{'__slots__':'x'})(),'y',1)
setattr(type('a',(),{'__slots__':'x','y':2})(),'y',1)
delattr(type('a',(),{'__slots__':'x'})(),'x')
delattr(type('a',(),{})(),'x')
delattr(type('a',(),{'x':1})(),'x')
type('a',(),{})().x
type('a',(),{})(1)
type('a',(),{})(x=1)
type('a',(),{'__init__':lambda s:None})(1)
type('a',(),{'__init__':lambda s:1})()
type('a',(),{'__new__':lambda s:object.__new__(s)})(1)
type('a',(),{'__new__':lambda s,x:object.__new__(s,x)})(1)
type('a',(),{'__init__':lambda s,x:object.__init__(s,x)})(1)
type('a',(),{'__new__':lambda s,x:object.__new__(s)})(1)
int.__new__()
int.__new__(1)
int.__new__(str)
object.__new__(int)
object.__new__()
list.__new__(int)
(1).__add__()
(1).__add__(1,2)
(1).__add__(x=1)
(1).__neg__(1)
[].__getitem__()
[].__len__(1)
[].__setitem__(1)
list.__len__()
list.__len__(1)
list.__add__(1,2)
(1).__getattribute__(1)
(1).__setattr__("a")
list(object.__dict__)
list(type.__dict__)
""")
