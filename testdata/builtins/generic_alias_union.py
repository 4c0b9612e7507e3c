# list[int] and int | str: types.GenericAlias and types.UnionType.
import types
import re


def show(lines):
    for line in lines.strip().splitlines():
        try:
            r = repr(eval(line, globals()))
        except BaseException as e:
            r = f"{type(e).__name__}: {e}"
        print(line, "->", re.sub("0x[0-9a-f]+", "0x...", r))


class Variable:
    def __init__(self, name):
        self.__name__ = name

    def __typing_subst__(self, arg):
        return arg

    def __repr__(self):
        return "~" + self.__name__


T = Variable("T")
S = Variable("S")


class C: pass
class D(list[int]): pass


show(r"""
list[int]
list[int,str]
tuple[()]
tuple[int,...]
list[None]
list[type(None)]
list[C]
list[list[int]]
dict[T,S]
dict[T,S].__parameters__
dict[T,S][int,str]
dict[T,S][int]
list[int][str]
list[T][int,str]
list[int].__origin__
list[int].__args__
list[int].append
list[int].foo
list[int]()
list[int](1)
isinstance([],list[int])
issubclass(list,list[int])
D.__orig_bases__
D.__mro__
list[int]==list[int]
hash(list[int])==hash(list[int])
next(iter(tuple[int,str]))
next(iter(tuple[int,str])).__unpacked__
list[int].__class__
list[int].__reduce__()
next(iter(tuple[int])).__reduce__()
list[int].__mro_entries__(1)
types.GenericAlias()
types.GenericAlias(1,2)
types.GenericAlias(list,(int,),x=1)
types.GenericAlias(list,int).__args__
list[int].__bases__
setattr(list[int],'x',1)
list['x']
list[[int,str]]
C[int]
type[int]
list[T][list[int]]
list[list[T]][int]
tuple[*tuple[int,str]]
int.__or__(str)
list[...]
dict[int,[T,S]].__parameters__
list[int]
int|str
int|None
None|int
int|str|int
(int|str)==(str|int)
hash(int|str)==hash(str|int)
int|1
1|int
int|'x'
(int|str).__args__
(int|str).__name__
(int|str).__origin__
(int|str).__module__
isinstance(1,int|str)
isinstance(1,str|None)
isinstance(None,str|None)
issubclass(int,int|str)
isinstance(1,int|list[int])
isinstance(1,str|list[int])
int|list[T]
(int|list[T])[str]
(int|list[T]).__parameters__
(int|str)[int]
type(int|str)
types.UnionType()
types.UnionType[int,str]
types.UnionType[int]
types.UnionType[()]
(int|str).foo
(int|list[[]])
hash(int|list[[]])
(int|str).__mro_entries__(())
list[int]|None
list[int]|list[int]
(int|str)|(float|int)
types.GenericAlias(int,(str,))|None
(int|str)<1
int|(lambda:0)
(int|str).__reduce__()
(int|str).__hash__
setattr(int|str,'x',1)
type('X',(int|str,),{})
type(int|str).__mro__
list[int] | 3
isinstance(1, (int, str|list))
isinstance(1,(str,list[int]))
issubclass(int,(str|list[int]))
repr(C|None)
types.UnionType.__or__(1,2)
vars(types.UnionType)['__class_getitem__'].__text_signature__
""")
