"""Constructors, methods and operators of the containers: results and messages."""
import re


def show(expressions):
    for e in expressions.strip().split("\n"):
        try:
            r = repr(eval(e))
        except Exception as exc:
            r = "!! %s: %s" % (type(exc).__name__, exc)
        print(e, "->", re.sub(" at 0x[0-9a-f]+", "", r))

class S(set):
    pass


class F(frozenset):
    pass


class L(list):
    pass


class D(dict):
    pass


show(r"""
slice()
slice(1,2,3,4)
slice(x=1)
slice(1).indices(-1)
slice(1).indices("a")
slice("a").indices(3)
list(1,2)
list(x=1)
tuple(x=1)
dict(1,2)
dict([1])
dict([(1,2,3)])
dict(["ab","c"])
dict(1)
{}.update(1)
{}.update(1,2)
set(1,2)
set(x=1)
frozenset(x=1)
range()
range(1,2,3,4)
range(x=1)
range(1.0)
range(1,2,0)
enumerate()
enumerate([],1,2)
enumerate(a=1)
enumerate(iterable=[1])
enumerate([], start=1.0)
enumerate([],foo=1)
enumerate(1)
zip(1)
zip([],1)
zip(strict=1)
zip(x=1)
map()
map(1)
map(int,1)
map(int,[],x=1)
filter()
filter(1)
filter(int,1)
filter(None,[],x=1)
reversed()
reversed(1)
reversed(1,2)
reversed(x=1)
reversed({1})
[].index(1)
[].remove(1)
[].pop()
[1].pop(3)
[].pop("a")
[].pop(1.0)
[].insert("a",1)
[].insert(10**100,1)
[][10**100]
[]["a"]
[1][2]
[].__setitem__(0,1)
[].__delitem__(0)
[1].__setitem__(slice(0,1),1)
[1].__setitem__(slice(0,1,2),1)
[1].__setitem__(slice(0,1,2),[])
[]+()
[]+1
1+[]
[]*"a"
[].sort(1)
[].sort(key=1)
[1].sort(key=1)
[1].sort(reverse="a")
[1].sort(reverse=1.0)
[1].sort(x=1)
[].append()
[].append(1,2)
[].extend(1)
[1]<1
list.append(1)
list.append()
().index(1)
()[0]
()["a"]
()+[]
(1,)*10**30
[1]*10**30
[0]*(1<<60)
(0,)*(1<<60)
hash([])
hash(([],))
{[]:1}
{}[[]]
{}[1]
{}.pop()
{}.pop(1)
{}.pop(1,2,3)
{}.popitem()
{}.get()
{}.setdefault()
{}|1
{}.fromkeys()
{}.fromkeys(1)
{}<{}
{}.keys()+1
{}.keys()|1
{}.keys()&1
1-{}.keys()
{}.keys().isdisjoint(1)
set()|[]
set().__ior__([])
set().add([])
set().remove(1)
set().remove([])
set().pop()
[] in set()
{1}.__contains__([])
frozenset().add
set()<[]
{}.keys()<[]
type(set())()
type(iter([]))()
type({}.keys())()
list[int]
range(3)[5]
range(3)["a"]
range(3).index(7)
range(3).index("a")
range(10**30)[10**40]
len(range(10**30))
range(3)<range(4)
iter(1)
next(1)
range(3).start
tuple.__new__(int)
tuple.__new__()
list.__new__(1)
dict.fromkeys([1],2,3)
slice(1)<slice(2)
slice(1)<1
hash(slice(1,2,3))
hash(())
hash((1,2,3))
hash(frozenset([1,2,3]))
hash(range(3))
hash(range(0))
hash(range(1))
{}.items().mapping
reversed({}.items())
repr({}.keys())
repr({}.values())
{}.get([])
[] in {}
{}.pop([])
{1:2}.pop([])
{}.pop([],1)
{}.setdefault([],1)
{}.__setitem__([],1)
{}.__delitem__([])
dict.fromkeys([[]])
dict([([],1)])
{}.update([([],1)])
[] in {}.keys()
([],1) in {}.items()
{}|{1:2}
set([[]])
set().discard([])
set().update([[]])
{1}.difference([[]])
{1}.intersection([[]])
{1}.issuperset([[]])
{1}.isdisjoint([[]])
{1}.symmetric_difference([[]])
frozenset([[]])
{1}.difference_update([[]])
{1}.union([[]])
{[] for _ in "a"}
{[]:1 for _ in "a"}
{1} in {1}
{1} in {frozenset([1])}
{frozenset([1])}.remove({1})
{1}.remove({5})
{([],)}
{}.keys()&[[]]
{1:1}.keys()-[[]]
{}.keys()|[[]]
{}.keys()^[[]]
{1:1}.items()-[[]]
set() == 1
{}.keys() == set()
hash({}.keys())
hash({}.items())
{1:[]}.items()|{3}
{}.items().isdisjoint([1])
dict(a=1,**{"b":2})
dict({1:2},a=3)
dict.fromkeys("ab",0)
{}.__or__(1)
{}.__ior__([(1,2)])
{}.__ior__(1)
dict(**{1:2})
{}.update(**{1:2})
dict.__init__({},1,2)
{}.__init__(5)
list(zip([1],[],strict=True))
list(zip([1],[1,2],[1],strict=True))
list(zip([1],[1],[],strict=True))
list(zip([1],[1],[1,2],strict=True))
list(zip([],[1],strict=True))
list(map(int,[1],[],strict=True))
iter(range(5)).__reduce__()
iter(range(2**70)).__reduce__()
iter(range(2**63-2,2**63-1))
iter(range(2**63-2,2**63))
reversed(range(-2**63,-2**63+1))
reversed((1,2)).__reduce__()
zip([1],strict=True).__reduce__()
range(1,1<<70,5)[::-1]
range(0,10)[20:]
range(10)[::2**70]
range(10)[-2**80:2**80]
zip(strct=1)
enumerate([1], star=1)
enumerate([1],iterable=2)
map(strict=1)
hash(range(1,10,2))
slice(None,None,2)
slice(1,10,2).indices(5)
slice(None,None,-1).indices(10**30)
slice(-5,2**80).indices(10**20)
slice(1,2).__reduce__()
[1,2,3][5:2:-1]
[1,2,3][::-1]
(1,2,3)[::-2]
[*range(10)][2:8:3]
L([1])+[2]
type(L([1])+[2])
type(L([1])[:])
type(L([1])*2)
S([1])|{2}
type(S([1])|{2})
F([1])
S([1])
S([1]).copy()
F([1]).copy()
type(F([1]).copy())
D(a=1)
type(D(a=1).copy())
type(D(a=1)|{})
D(a=1)==dict(a=1)
list.__doc__ is None
sorted([3,1,2],key=lambda x:-x)
sorted(["b","a"],reverse=True)
sorted([1,"a"])
sorted([(1,"b"),(1,"a"),(0,"z")])
[1,2]<[1,3]
[1,2]<[1,2,0]
[]==()
(1,2)<(1,"a")
[1,[2]]==[1.0,[2.0]]
[float("nan")]*2
0.0 in [0,1]
1 in [1.0]
True in [1]
[1,2].count(True)
[1.5,2.5].count(1.5)
[1,2,3].index(2,1,2)
[1,2,3].index(3,-1)
[1].index(1,"a")
{1:2}.items()^{3:4}.items()
{1:2,3:4}.keys()&{3:1}.keys()
{1:2}.items()&{(1,2)}
{1:2}.keys()<={1,2}
{1:2}.keys()>{1,2}
{1:2}.items()=={(1,2)}
list(reversed({1:2,3:4}.items()))
list(reversed({1:2,3:4}))
list(reversed([1,2,3]))
set("hello")
frozenset("abcdefgh")
{1,2,3}.issubset([1,2,3,4])
{1,2}.issuperset([1])
{1,2}-{1}
{1,2}^{2,3}
{1,2}&{2,3}
{1,2}<{1,2,3}
{1}.intersection([1],[2])
{1}.union([2],(3,))
{1,2,3}.difference([1],[2])
iter({1}).__reduce__()
{1}.__reduce__()
frozenset([1]).__reduce__()
S([1]).__reduce__()
iter([1,2]).__reduce__()
reversed([1]).__reduce__()
iter((1,)).__reduce__()
iter({1:2}).__reduce__()
iter({1:2}.items()).__reduce__()
range(5).__reduce__()
enumerate([1]).__reduce__()
filter(None,[1]).__reduce__()
map(int,[1]).__reduce__()
iter([1,2,3]).__length_hint__()
iter({1,2}).__length_hint__()
iter({1:2}).__length_hint__()
iter(range(5)).__length_hint__()
reversed([1,2]).__length_hint__()
reversed((1,2)).__length_hint__()
iter(int,1).__reduce__()
range(5)==range(0,5,1)
range(0)==range(2,1)
range(5).count(3)
range(5).index(3)
range(10)[2:5]
range(10)[-1]
3 in range(10)
"a" in range(3)
3.0 in range(10)
range(0,10,3)[-1]
range(10,0,-3)
bool(range(0))
list(range(10,0,-3))
range(2**65)[2**64]
2**64 in range(2**65)
range(2**65).index(5)
list(iter(range(2**64,2**64+3)))
[].__eq__(1)
[].__lt__(1)
{}.__eq__(1)
set().__eq__(1)
().__eq__(1)
[1,2,3].__class_getitem__(int)
dict[str,int]
list[int]
set[int]
[[]]*3
list("abc")
list({"a":1})
list({1}|set())
tuple([1,2])
tuple("ab")
tuple(range(3))
tuple(x for x in range(3))
list(x for x in range(3))
dict(zip("ab",[1,2]))
dict([["a",1]])
dict({"a":1}.items())
{**{"a":1},"b":2}
{"a":1}=={"a":1.0}
{"a":1}!={"a":1}
{1:1,2:2}=={2:2,1:1}
repr({"a":[{}]})
"a" in {"a":1}
{}.__contains__(1)
{1:2}.__getitem__(1)
dict.__getitem__({1:2},1)
{1: 2}.setdefault(1,5)
{1:2}.setdefault(3)
{1:2}.get(5,6)
{1:2}.popitem()
dict.fromkeys([3,1,2])
dict.fromkeys({1,2},0)
dict.fromkeys({1:2})
""")
