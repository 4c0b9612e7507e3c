# Dunder methods of numbers: every pair of types, NotImplemented included.
import operator
vals = [5, -3, 2.5, True, 1+2j, 2**70, 0, 0.0]
def table(name):
    out = []
    for a in vals:
        for b in vals:
            try: out.append(getattr(a, name)(b))
            except AttributeError: out.append('-')
            except Exception as e: out.append(type(e).__name__)
    return out
SOURCES = r"""
table('__add__')
table('__radd__')
table('__sub__')
table('__rsub__')
table('__mul__')
table('__truediv__')
table('__rtruediv__')
table('__floordiv__')
table('__mod__')
table('__rmod__')
table('__divmod__')
table('__eq__'), table('__ne__')
table('__lt__'), table('__ge__')
table('__and__'), table('__or__')
[[getattr(v, n)() if hasattr(v, n) else '-' for n in ('__neg__', '__pos__', '__abs__', '__bool__', '__hash__', '__repr__', '__getnewargs__')] for v in vals]
[[type(f(v)).__name__ if not isinstance(v, complex) else '-' for f in (int, float, round, abs, operator.neg, operator.pos)] for v in vals]
[(a, b, a == b, hash(a) == hash(b)) for a, b in ((1, 1.0), (1, True), (1, 1+0j), (2**70, 2.0**70), (0, -0.0), (0.5, 0.5+0j), (2**53, 2.0**53), (2**53 + 1, 2.0**53))]
[type(a + b).__name__ for a in vals for b in vals], [type(a * b).__name__ for a in (True, 2, 2.5) for b in (True, 2, 2.5)], type(True + True), type(True | False), type(True | 1), type(5 // 2.0), type(4 / 2), type(2 ** -1), type(2 ** 2), type((-1) ** 0.5), type(divmod(5, 2)[0]), type(round(2.5)), type(round(2.5, 0)), type(sum([True])), type(abs(True)), type(-True), type(~True), type(+True)
(5).__add__('x'), (5).__radd__(None), (2.5).__add__('x'), (1j).__mul__([]), True.__add__('x'), (5).__lt__(2.5), (2.5).__lt__(5), (5).__eq__('5'), (1j).__lt__(1), (5).__pow__('x'), (5).__lshift__(1.0), (5).__and__(2.5)
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
