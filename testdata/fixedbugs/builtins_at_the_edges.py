import builtins
print(sum([0.1 + 0.1j] * 10), sum([0.1] * 10 + [1j, 2, 0.1]), sum([1j, 10**30, True]), sum([1e308 + 0j, 1e308, -1e308 - 1e308j]))
print(sum([complex(0.1 * i, 1e16 if i % 2 else -1e16) for i in range(10)]))
def f(): return all(x - 2 for x in [1, 2, 3]), any(x - 2 for x in [1, 2, 3]), tuple(x for x in [1])
print(f())
saved = all, any, tuple
try:
    builtins.all, builtins.any, builtins.tuple = (lambda x: "all"), (lambda x: "any"), (lambda x: "tuple")
    print(f())
finally:
    builtins.all, builtins.any, builtins.tuple = saved
def k(**kw): pass
for c in "k(**{1: 3}, **{1: 5})", "k(**{1: 3})", "k(**{'a': 3}, **{'a': 5})", "k(a=1, **{'a': 5})":
    try: eval(c)
    except TypeError as e: print(e)
class BadLen:
    def __iter__(self): return iter(range(10))
    def __len__(self): raise RuntimeError("hello")
for b in [], bytearray():
    try: b.extend(BadLen())
    except RuntimeError as e: print(e)
a = bytearray(b",")
def it():
    a.clear()
    yield b"A"
    yield b"B"
try: a.join(it())
except BufferError as e: print(e)
print(a.join([b"x", b"y"])); a.clear(); print(a)
try: type("A", (), {"__doc__": "x\udcdcy"})
except UnicodeEncodeError as e: print(e)
print(type("A", (), {"__doc__": "xä\0y"}).__doc__ == "xä\0y")
