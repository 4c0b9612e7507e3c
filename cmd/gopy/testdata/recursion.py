import sys, json, copy
def t(name, f):
    try:
        r = f(); print(name, 'ok')
    except BaseException as e:
        print(name, type(e).__name__, str(e)[:100])
l=[]
for i in range(100000): l=[l]
t('repr', lambda: repr(l))
t('str', lambda: str(l))
m=[]
for i in range(100000): m=[m]
t('eq', lambda: l==m)
t('json', lambda: json.dumps(l))
t('jsonloads', lambda: json.loads('['*100000))
t('deepcopy', lambda: copy.deepcopy(l))
t('compile', lambda: compile('('*1000+')'*1000,'x','exec'))
t('compile2', lambda: compile('-'*100000+'1','x','exec'))
t('compile3', lambda: eval('+'.join(['1']*100000)))
t('compile4', lambda: eval('['*150+']'*150))
t('compile5', lambda: eval('x'+'.a'*100000))
t('compile6', lambda: compile('if 1:\n'+''.join(' '*i+'if 1:\n' for i in range(1,150))+' '*150+'pass','x','exec'))
t('lambda', lambda: eval('lambda:'*5000+'1'))
class A:
    def __getattr__(self, n): return getattr(self, n+'x')
t('getattr', lambda: A().foo)
class B:
    def __repr__(self): return repr(self)
t('reprself', lambda: repr(B()))
class C:
    def __eq__(self, o): return self == o
    __hash__ = None
t('eqself', lambda: C()==C())
class D(dict):
    def __missing__(self, k): return self[k]
t('missing', lambda: D()[1])
tt=()
for i in range(100000): tt=(tt,)
t('hash', lambda: hash(tt))
t('sorted', lambda: sorted([l,m]))
d={}
for i in range(100000): d={1:d}
t('drepr', lambda: repr(d))
t('deq', lambda: d=={1:d})
class E:
    def __init__(self): E()
t('init', E)
class F:
    def __call__(self): return self()
t('call', F())
class G:
    def __iter__(self): return iter(self)
t('iter', lambda: list(G()))
class H:
    def __getitem__(self,i): return self[i]
t('getitem', lambda: H()[0])
class I:
    def __add__(self,o): return self+o
t('add', lambda: I()+I())
class J:
    def __str__(self): return str(self)
t('strself', lambda: '%s' % J())
t('strself2', lambda: f'{J()}')
class K:
    def __bool__(self): return not self
t('bool', lambda: bool(K()))
class L:
    def __len__(self): return len(self)
t('len', lambda: len(L()))
def gen(): yield from gen()
t('gen', lambda: list(gen()))
import functools
def f(x): return functools.reduce(lambda a,b: f(b), [1,2,3])
t('reduce', lambda: f(1))
t('map', lambda: (lambda g: g(g))(lambda g: list(map(g,[g]))))
t('sortkey', lambda: (lambda g: g(g))(lambda g: sorted([g],key=g)))
import ast
t('ast', lambda: ast.literal_eval('('*100+'1'+')'*100))
t('isinst', lambda: isinstance(1, functools.reduce(lambda a,b:(a,),range(100000),int)))
x=Exception()
for i in range(100000):
    y=Exception(); y.__cause__=x; x=y
import traceback
t('tb', lambda: len(''.join(traceback.format_exception(x)))>0)
e=None
for i in range(100000): e=ExceptionGroup('g',[e or ValueError()])
t('eg', lambda: len(''.join(traceback.format_exception(e)))>0)
t('egsplit', lambda: e.split(TypeError))
f=lambda: 0
for i in range(100000): f=functools.partial(f)
t('partial', f)
import itertools
it=iter([1])
for i in range(100000): it=itertools.chain(it)
t('chain', lambda: list(it))
import marshal
t('marshal', lambda: marshal.dumps(l))
t('exec', lambda: exec('s="exec(s)"; exec(s)', {}))
import re
t('re', lambda: re.compile('('*5000+')'*5000))
t('re2', lambda: re.match('(a|b)*c'*1, 'ab'*100000))
t('set', lambda: functools.reduce(lambda a,b: frozenset([a]), range(100000), frozenset()) and 1)
