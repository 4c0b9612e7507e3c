"""Containers changed while they are used, sorting, iterators: in detail."""
import _bisect
import _collections
import _functools
import _heapq
import _operator
import itertools
import re

plain_print = print


def print(*args):
    plain_print(*[re.sub(" at 0x[0-9a-f]+", "", str(a)) for a in args])


ev = eval
ex = exec
g = globals()
deque=_collections.deque; defaultdict=_collections.defaultdict; OrderedDict=_collections.OrderedDict
def t(f):
    try: r = ev(f, g)
    except BaseException as e: print(f, '!!', type(e).__name__, e)
    else: print(f, '->', repr(r))
def x(src):
    try: ex(src, g)
    except BaseException as e: print(src, '!!', type(e).__name__, e)
    else: print(src, 'ok')
t('defaultdict(int,{1:2})|{3:4}'); t('{3:4}|defaultdict(int,{1:2})'); t('defaultdict(int)|1'); t('OrderedDict(a=1)|{"b":1}'); t('{"b":1}|OrderedDict(a=1)'); t('OrderedDict(a=1)|1')
for s in ['d["c"]=1','d.move_to_end("a")','del d["a"]','d.clear()','d.popitem()','d["a"]=5','d.setdefault("z",1)','d.pop("a")']:
    x('d=OrderedDict(a=1,b=2)\nfor k in d: '+s)
for s in ['d["c"]=1','del d["a"]','d.clear()','d.popitem()','d["a"]=5','d.pop("b")','d.update(q=1)','del d["a"]; d["q"]=1', 'd.pop(k); d[k]=1']:
    x('d=dict(a=1,b=2)\nfor k in d: '+s)
    x('d=dict(a=1,b=2)\nfor k in d.items(): '+s)
    x('d=dict(a=1,b=2)\nfor k in d.values(): '+s)
    x('d=dict(a=1,b=2)\nfor k in reversed(d): '+s)
x('d={}\nd[0]=0\nfor i in d:\n del d[0]\n d[0]=0\n')
x('d={}\nd[0]=0\nfor i in d:\n del d[0]\n d[1]=0\n')
for s in ['d.append(1)','d.popleft()','d.clear()','d[0]=1','d.rotate(1)','d.extend([])', 'd.reverse()']:
    x('d=deque([1,2])\nfor k in d: '+s)
for s in ['d.add(5)','d.pop()','d.clear()','d.discard(1)','d.add(1)']:
    x('d={1,2}\nfor k in d: '+s)
class E:
    def __init__(s,f): s.f=f
    def __eq__(s,o): s.f(); return False
for call in ['d.index(5)','d.count(5)','d.remove(5)','5 in d','d==deque([1,2])','d<deque([1,2,3,4])']:
    d=deque(); d.append(E(lambda: d.append(1))); d.append(3)
    t(call)
class K:
    def __init__(s,n): s.n=n
    def __hash__(s): return 5
    def __eq__(s,o): print('eq',s.n,getattr(o,'n',o)); return s.n==getattr(o,'n',o)
    def __repr__(s): return 'K%s'%s.n
x('d={K(i):i for i in range(4)}\nprint(d[K(2)], K(3) in d, d)\ndel d[K(1)]\nprint(d)')
x('s={K(i) for i in range(3)}\nprint(K(2) in s, len(s))\ns.discard(K(0))\nprint(len(s))')
x('print([K(1),K(2)].index(K(2)), [K(1)]==[K(1)], [K(1)].count(K(1)), (K(1),)==(K(2),))')
# sort
log=[]
class C:
    def __init__(s,v): s.v=v
    def __lt__(s,o): log.append((s.v,o.v)); return s.v<o.v
    def __repr__(s): return str(s.v)
def logs(vals):
    global log
    log=[]; l=[C(v) for v in vals]; l.sort(); print(l, len(log), log[:200])
logs([3,1,2]); logs([1,2,3,4,5]); logs([5,4,3,2,1]); logs([1,1,1]); logs([2,1]); logs([3,3,1,2,2,9,0,4])
seed=7
def rnd(n):
    global seed
    seed=(seed*1103515245+12345)%2147483648
    return (seed>>8)%n
for n in (30,63,64,65,100,200,500,1000):
    vals=[rnd(n) for _ in range(n)]
    log=[]; l=[C(v) for v in vals]; l.sort(); print(n,len(log), hash(tuple(log)), [c.v for c in l]==sorted(vals))
    vals=[(i%10)*100+i//10 for i in range(n)]
    log=[]; l=[C(v) for v in vals]; l.sort(); print(n,len(log), hash(tuple(log)))
    log=[]; l=[C(v) for v in vals]; l.sort(reverse=True); print(n,len(log), hash(tuple(log)))
    vals=list(range(n)); vals[n//2]=-1; vals[n//3]=10**6
    log=[]; l=[C(v) for v in vals]; l.sort(); print(n,len(log), hash(tuple(log)))
x('l=[3,1,2]\nl.sort(key=lambda v: l.append(1))\n'); print(l)
x('l=[3,1,2]\nl.sort(key=lambda v: print(l,len(l)) or v)\nprint(l)')
x('l=[C(2),C(1)]\ndef bad(v):\n if v.v==1: 1//0\n return v.v\nl.sort(key=bad)'); print(l)
class B:
    def __init__(s,v): s.v=v
    def __lt__(s,o):
        if s.v==3: 1//0
        return s.v<o.v
    def __repr__(s): return str(s.v)
x('l=[B(i) for i in (5,4,3,2,1)]\nl.sort()'); print(sorted(b.v for b in l))
x('l=[(1,"a"),(0,None),(1,None)]\nl.sort()')
t('sorted([1.5,2,0.5,True])'); t('sorted([(1,),(),(0,)])'); t('sorted(["b","a","\\u1234","z"])'); t('sorted([10**30,5,-10**30])')
t('sorted([3,1,2],key=None,reverse=True)'); t('sorted("hello",key=lambda c:(c=="l",c))')
t('[x for x in sorted([(1,2),(0,3),(1,1)],key=lambda p:p[0])]'); t('sorted([-0.0,0.0,-0.0],reverse=True)')
# recursion
x('l=[];l.append(l);print(l)\nd={};d[1]=d;print(d)\ntt=([],);tt[0].append(tt);print(tt)\nq=deque();q.append(q);print(q)\no=OrderedDict();o[1]=o;print(o)\ndd=defaultdict(int);dd[1]=dd;print(dd)\nprint({1:{2:{3}}}.values())')
class M(dict):
    def __missing__(s,k): return 'missing %r'%(k,)
t('M()[5]'); t('M().get(5)'); t('M({5:6})[5]')
class D2(defaultdict): pass
t('D2(list)["a"]'); t('D2(list)'); t('D2(list).copy()')
x('d=defaultdict(list)\nd["a"].append(1)\nprint(d,d["b"],d)')
# list subclass & slices
class L(list):
    def __getitem__(s,i): return ('gi',i)
t('L([1,2])[0]'); t('L([1,2])[0:1]'); t('list(L([1,2]))'); t('L([1,2])')
x('l=list(range(10))\nl[2:5]=[]\nprint(l)\nl[1:1]=[7,8]\nprint(l)\nl[::2]=[0]*len(l[::2])\nprint(l)\ndel l[::3]\nprint(l)\nl[5:2]="ab"\nprint(l)\nl[-3:]=()\nprint(l)\nl+=(1,2)\nl*=2\nprint(l)\nl[:]=l\nl[1:3]=l\nprint(l)')
x('l=[1,2,3]\nl.insert(-10,0);l.insert(100,9);l.insert(-1,8);print(l);l.extend(l);print(l);print(l.pop(-1),l.pop(0),l);l.remove(8);print(l)')
x('l=[1,2,3]\nit=iter(l)\nnext(it)\nl.append(4)\nprint(list(it))\nl.append(5)\nprint(list(it))')
x('l=[1,2,3]\nit=reversed(l)\nnext(it)\nl.clear()\nprint(list(it))')
x('it=iter([1,2,3]);it.__setstate__(2);print(next(it));it.__setstate__(-5);print(list(it));it.__setstate__(0);print(list(it))')
x('it=iter(range(10));it.__setstate__(5);print(list(it))'); x('it=iter(range(2**70));it.__setstate__(5);print(next(it))')
x('it=reversed([1,2,3]);it.__setstate__(0);print(list(it))')
class G:
    def __getitem__(s,i):
        if i>3: raise IndexError
        return i*2
    def __len__(s): return 4
t('list(G())'); t('list(reversed(G()))'); t('6 in G()'); t('iter(G()).__length_hint__()'); t('iter(G()).__reduce__()')
class H:
    def __iter__(s): return iter([1])
    def __length_hint__(s): return h
for h in (5, NotImplemented, -1, 'a'):
    t('list(H())'); t('_operator.length_hint(H(),7)')
# set ops order
t('list({3,1,2})'); t('list(set("abcdefghij"))'); t('list(frozenset(["x","yy","zzz"]))'); t('{1,2,3,4}-{2}'); t('set(range(20))^set(range(10,30))'); t('list(set(map(str,range(50))))')
x('s=set(range(10));print(s.pop(),s.pop());s.add(0);print(s.pop());s.update([100,200],{5:6},"ab",(7,));print(len(s))')
x('s={1,2};s&=s;s|=s;print(s);s-=s;print(s);s={1,2};s^=s;print(s)')
x('s={1,2,3};s.intersection_update([1,2],[2]);print(s);s.symmetric_difference_update([2,5]);print(s);s.difference_update([5],[6]);print(s)')
# tuple
t('(1,2)+(3,)'); t('(1,)*3'); t('()*3'); t('hash((1,(2,3)))'); t('hash(("a",1.5,None))'); t('(1,2,3)[1:]'); t('((1,2,3)[:]) is None')
# zip map filter
x('z=zip([1,2,3],iter("ab"));print(list(z))\nit=iter([1,2,3]);z=zip(it,it);print(list(z))')
x('m=map(lambda a,b:a+b,[1,2],[3,4,5]);print(list(m));print(list(filter(None,[0,1,"",2])));print(list(filter(lambda v:v>1,[1,2,3])));print(list(enumerate("ab",5)))')
x('e=enumerate("a",2**63-1);print(list(e));e=enumerate("ab",2**70);print(list(e))')
x('print(list(iter(lambda c=[0]:(c.append(1),len(c))[1],5)))')
# lru
calls=[]
def f(*a,**k): calls.append((a,k)); return (a,tuple(k.items()))
class CI(tuple):
    def __new__(c,*a): return tuple.__new__(c,a)
for size in (0,1,2,None):
    w=_functools._lru_cache_wrapper(f,size,False,CI)
    for a in (1,2,1,1.0,'1',3,2,1): w(a)
    w(1,b=2); w(1,b=2); w(b=2,a=1); w(a=1,b=2)
    print(size, w.cache_info()); w.cache_clear(); print(w.cache_info())
w=_functools._lru_cache_wrapper(f,10,True,CI); w(1);w(1.0);w(True);w(1); print(w.cache_info(), len(calls))
x('w([])')
P=_functools.partial
t('P(f,1,a=2)(3,b=4)'); t('P(P(f,1),2,c=3)(4)'); 
class PS(P): pass
t('PS(f,1)'); t('PS(f,1)(2)'); x('p=P(f);p.x=5;print(p.x,p.__dict__,p.__reduce__()[2][3])'); x('p=P(f,1);p.__setstate__((f,(9,),{"q":1},{"z":3}));print(p(),p.z)')
class Cls:
    m=P(f,1)
t('Cls().m(2)[0][0]')
h=[5,3,8,1]; _heapq.heapify(h); print(h); print([_heapq.heappop(h) for _ in range(4)]); h=[]
for v in (5,1,4,2): _heapq.heappush(h,v)
print(h,_heapq.heapreplace(h,9),_heapq.heappushpop(h,0),h); _heapq.heapify_max(h); print(h,_heapq.heappop_max(h),h)
a=[1,2,2,3]; print(_bisect.bisect_left(a,2),_bisect.bisect_right(a,2),_bisect.bisect_left([1,5,9],3,key=lambda v:v*2)); _bisect.insort_left(a,2.5); print(a)
x('it=itertools.groupby([1,1,2,2,3]);k,gr=next(it);k2,g2=next(it);print(list(gr),list(g2))')
x('a,b=itertools.tee(iter([1,2,3]));next(a);c,=itertools.tee(a,1);print(list(a),list(b),list(c))')
x('c=itertools.count(2**63-2);print(next(c),next(c),next(c))\nc=itertools.count(1.5,0.5);print(next(c),next(c),c)')
x('d=deque(range(10),maxlen=5);print(d);d.rotate(2);print(d);d.appendleft(9);print(d);d.insert if 0 else 0;print(d.index(9),d.count(9));d.rotate(-3);print(d);del d[1];print(d);d.reverse();print(d,d.copy(),d*2)')
x('d=deque([1,2,3]);d.insert(1,9);d.insert(-1,8);d.insert(100,7);d.insert(-100,6);print(d);d.remove(8);print(d,list(reversed(d)))')
x('d=deque([1,2,3]);d.extendleft("ab");d+=d;print(d);d.extend(d);print(len(d));print(d==d.copy(),d<deque([2]),d!=deque())')
x('o=OrderedDict(a=1,b=2,c=3);o.move_to_end("a");print(o);o.move_to_end("c",last=False);print(o);print(o.popitem(False),o.popitem(),o);o["x"]=1;o.move_to_end("x",False);print(list(o),list(reversed(o)),list(o.items()),list(reversed(o.values())))')
x('o=OrderedDict((i,i) for i in range(20))\nfor i in range(5,10): o.move_to_end(i,last=False)\nfor i in range(0,20,3): o.move_to_end(i)\nprint(list(o))\nwhile len(o)>3: o.popitem(last=len(o)%2)\nprint(o, o=={k:v for k,v in o.items()}, o==OrderedDict(reversed(list(o.items()))))')
x('tt=itertools.islice(iter(range(10)),2,8,3);print(list(tt));it=iter(range(5));print(list(itertools.islice(it,2)),list(it))')
