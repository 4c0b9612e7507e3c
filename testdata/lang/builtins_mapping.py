import types
try: eval("1", {'__builtins__':123}); print("ok")
except TypeError as e: print(e)
try: eval("x", {'__builtins__':123})
except TypeError as e: print(e)
try: exec("class A: pass", {'__builtins__':123})
except TypeError as e: print(e)
try: exec("import sys", {'__builtins__':123})
except TypeError as e: print(e)
ns={'__builtins__': types.MappingProxyType({'len': len})}
exec("def f(): return len([1])\nf()\nprint=f", ns)
print(ns['f'].__builtins__)
class D(dict):
    def __getitem__(self, k): return ("got", k)
print(eval("x", D()), eval("len", D()), eval("lambda: len", D())())
class E(dict):
    def __missing__(self, k):
        raise ZeroDivisionError(k)
try: eval("len", E())
except ZeroDivisionError as e: print(repr(e))
print(eval("len", {'__builtins__': D()}))
f = types.FunctionType((lambda: x+len).__code__, {'__builtins__': 5})
try: f()
except TypeError as e: print(e)
try: print(f.__builtins__)
except BaseException as e: print(repr(e))
code = compile("x.__reduce__()", "test", "eval")
for b in {}, {"iter": iter}, {"reversed": reversed}:
    for it in iter([1, 2]), reversed([1, 2]), iter((1,)), iter("a"), iter(tuple[int]):
        try:
            print(eval(code, {"__builtins__": types.MappingProxyType(b), "x": it}))
        except AttributeError as e:
            print("no", e)
