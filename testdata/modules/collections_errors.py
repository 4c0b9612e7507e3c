"""Native types of collections: results and messages."""
import re
import _collections
from collections import OrderedDict, defaultdict, deque


def show(expressions):
    for e in expressions.strip().split("\n"):
        try:
            r = repr(eval(e))
        except Exception as exc:
            r = "!! %s: %s" % (type(exc).__name__, exc)
        print(e, "->", re.sub(" at 0x[0-9a-f]+", "", r))


show(r"""
deque(1,2,3)
deque(1)
deque([],-1)
deque([],"a")
deque([],1.0)
deque([],10**30)
deque(x=1)
deque([1],maxlen=None)
deque(iterable=[1,2],maxlen=1)
deque().pop()
deque().popleft()
deque()[0]
deque([1])["a"]
deque([1])[1]
deque().__setitem__(0,1)
deque().__delitem__(0)
deque()[1:]
deque().index(1)
deque([1]).index("a")
deque().index()
deque().index(1,"a")
deque().remove(1)
deque().insert(1)
deque([1],1).insert(0,1)
deque().insert("a",1)
deque().rotate("a")
deque().rotate(1,2)
deque()+[]
deque()+1
deque([1])*2
deque([1],3)*5
2*deque([1])
deque([1])<1
deque([1])==[1]
repr(deque([1,2],maxlen=5))
repr(deque([1]))
hash(deque())
deque([1],3).maxlen
setattr(deque(),"maxlen",1)
deque([1],5).__reduce__()
deque([1]).__reduce__()
iter(deque([1])).__reduce__()
reversed(deque([1])).__reduce__()
type(iter(deque([1])))(deque([1,2,3]),1)
type(iter(deque([1])))([1])
type(iter(deque([1])))()
deque().extend(1)
deque().__iadd__(1)
deque[int]
defaultdict(1)
defaultdict(None)
defaultdict(list,1)
defaultdict()[1]
defaultdict(list)
defaultdict(list,{1:2},a=3)
defaultdict(list).__reduce__()
defaultdict(list).copy()
defaultdict(list).__missing__(1)
defaultdict(list)
{}
defaultdict(x=1).default_factory
OrderedDict(1)
OrderedDict(1,2)
OrderedDict([(1,2)])
OrderedDict()
OrderedDict(a=1)
OrderedDict().popitem()
OrderedDict().pop(1)
OrderedDict().pop(1,2,3)
OrderedDict().pop()
OrderedDict().popitem(1,2)
OrderedDict().popitem(x=1)
OrderedDict().move_to_end(1)
OrderedDict(a=1).move_to_end("a",True,1)
OrderedDict().setdefault()
OrderedDict.fromkeys([1,2],3)
OrderedDict.fromkeys()
OrderedDict(a=1).__reduce__()
OrderedDict(a=1)==OrderedDict(a=1)
OrderedDict(a=1)<1
OrderedDict(a=1).keys()
OrderedDict(a=1).items()
OrderedDict(a=1).values()
OrderedDict().update(1,2)
OrderedDict().update(1)
OrderedDict.update()
iter(OrderedDict(a=1)).__reduce__()
iter(OrderedDict(a=1).items()).__reduce__()
reversed(OrderedDict(a=1))
OrderedDict().__delitem__(1)
OrderedDict().__ior__(1)
OrderedDict().__ior__([(1,2)])
OrderedDict().__or__([(1,2)])
_collections._tuplegetter(1)
_collections._tuplegetter("a",1)
_collections._tuplegetter(0,"doc")
_collections._tuplegetter(0,"doc").__get__((1,2))
_collections._tuplegetter(3,"doc").__get__((1,2))
_collections._tuplegetter(0,"doc").__get__(5)
_collections._tuplegetter(0,"doc").__get__(None,int)
_collections._tuplegetter(0,"doc").__set__(1,2)
_collections._tuplegetter(0,"doc").__delete__(1)
_collections._tuplegetter(0,"doc").__reduce__()
_collections._tuplegetter(0,"doc").__doc__
_collections._count_elements({},[1,2,1])
_collections._count_elements({},1)
OrderedDict().__dict__
OrderedDict(a=[]).__repr__()
iter(OrderedDict(a=1)).__length_hint__
deque([1]).index(1,0,0)
deque([1,2,3]).index(3,-1)
""")
