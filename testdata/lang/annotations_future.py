# from __future__ import annotations: every annotation is a string.
from __future__ import annotations


def f(a: int, b: list[undefined] = None, *c: "quoted", d: lambda x: x + 1 = 1, **e: {1: (2, 3)}) -> not a or b:
    x: never_evaluated = 5
    return x


print(f.__annotations__)


class C:
    x: int = 1
    y: x if z else w
    z: [i for i in range(3)]
    m: a.b.c[d, e:f, ...]
    n: f"{a}{b!r:>{c}}"
    o: -1 ** 2 + ~b @ c
    p: await_ if not x else (yield_)
    q: {**a, 'b': 1}
    r: call(*a, k=1, **b)
    s: (1,)
    t: 1 < 2 <= 3 != 4 is not 5
    u: lambda *a, b=1, **c: ...
    v: {x: y for x, y in z if x}
    w: "it's"
    aa: 1_000 + 0x10 + 1e3 + 1j
    ac: x[*a, 1]
    ad: (a and b) or (c and d)
    ae: (a or b) and c
    af: (lambda: 1)()
    ag: (1 if a else 2) if b else 3
    ah: {1} | {*a}
    ai: not (a == b)
    aj: (-1) ** 2
    ak: b'bytes'[0:1] if 0 else None
    al: t"{a}"


for name, text in C.__annotations__.items():
    print(name, "|", text)
v: int = 3
print(__annotations__)
