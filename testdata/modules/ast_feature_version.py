import ast
S = ["async def f(): pass", "async def f():\n async with a: pass", "async def f():\n async for x in y: pass", "async def f(): return [x async for x in y]", "async def f(): await x", "a @ b", "a @= b", "x: int", "x.y: int = 1", "1_000", "(x := 1)", "def f(a, /): pass", "lambda a, /: 1", "match x:\n case 1: pass", "try: pass\nexcept* E: pass", "with (a as b, c): pass", "with (a as b): pass", "with (a, b): pass", "type X = int", "def f[T](): pass", "class A[T]: pass", "type X[T = int] = T", "def f[T=int](): pass", "t'a'", "f'a'", "try: pass\nexcept A, B: pass","try: pass\nexcept* A, B: pass", "x[*a]", "def f(*a: *b): pass", "return *a, b", "for x in *a, b: pass", "@x[0].y\ndef f(): pass", "@(yield)\ndef f(): pass", "nonlocal x", "print(*a, *b)", "{**a}", "[*a]", "f'{x=}'", "f'{x!r:{y}}'", "def f(a,*,b): pass","def f(a, b=1, *c, d=2, **e): pass\ndef g(a=1, # type: int\n  ): pass", "x[a:=1]", "{a:=1}", "def f(\n    a,  # type: int\n    *,  # type: int\n    b): pass", "f(**a, b=1)", "global x", "if a:\n  x: int = 2\n  y @ z", "async\n=1", "await = 1","async = 1", "lambda: (yield)","raise A from B", "0o17", "b'a'", "def f(*, a, **k): pass", "def f(a, *args,): pass","[x for x in a if b if c]","[await x for x in y]", "continue", "'''a''' 'b'", "...", "u'x'", "rb'x'", "def f(a, /, b, *, c): pass", "try: pass\nexcept (A, B): pass", "x = *a, b", "x: (yield)", "(a): int", "1_0.5", "0x_f", "1_0j"]
for s in S:
    last=None
    for v in range(0, 15):
        try: ast.parse(s, feature_version=(3,v)); r="ok"
        except SyntaxError as e: r=e.args
        except Exception as e: r=repr(e)
        if r!=last: print(repr(s), v, r); last=r
for fv in ((2,7),(4,0),(3,99),(3,-1),3,5,"a",-1):
    try: print(fv, ast.dump(ast.parse("a @ b", feature_version=fv)))
    except Exception as e: print(fv, repr(e))
for fv in (3, 4, 5, -1, 99, 2**40, "a"):
    try: print(fv, compile("a @ b", "f", "exec", ast.PyCF_ONLY_AST, _feature_version=fv)); 
    except Exception as e: print(fv, repr(e))
try: compile("a @ b", "f", "exec", _feature_version=4); print("ok")
except SyntaxError as e: print(e)
ok=0
for i in range(31):
    try: compile("1","f","exec", 1<<i); ok|=1<<i
    except ValueError as e: pass
    except Exception as e: print(i, repr(e)); ok|=1<<i
print(hex(ok))
try: compile("1","f","exec", -1)
except Exception as e: print(repr(e))
try: compile("1","f","exec", 1, optimize=9)
except Exception as e: print(repr(e))
try: compile("1","f","xx", 1)
except Exception as e: print(repr(e))
try: compile("1","f","xx", 1<<40)
except Exception as e: print(repr(e))
