# super objects, object creation order, attribute lookup through bases, by expressions.
class A:
    x = 'A.x'
    def f(self): return 'A.f'
    @classmethod
    def c(cls): return 'A.c ' + cls.__name__
    @property
    def p(self): return 'A.p'
    def __len__(self): return 3
class B(A):
    x = 'B.x'
    def f(self): return 'B.f>' + super().f()
    @classmethod
    def c(cls): return 'B.c>' + super().c()
    @property
    def p(self): return 'B.p>' + super().p
class C(B):
    def f(self): return 'C.f>' + super(B, self).f()
b, c = B(), C()
SOURCES = r"""
b.f(), c.f(), B.c(), C.c(), b.p, c.p, super(B, b).x, super(C, c).x, super(B, c).f(), super(B, B).c(), super(B, C).c(), super(C, c).p, super(B, b).__len__(), super(B, b).__class__, super(B, b).__self__ is b, super(B, b).__thisclass__, super(B, b).__self_class__, repr(super(B, b)).split(',')[0], super(B, b).f.__func__ is A.f, super(B, b).__init__() is None, isinstance(super(B, b), A), isinstance(super(B, b), super), bool(super(B, b))
super(B, b).nope
super(B, 5)
super(5, b)
super(B, A())
super(A, b).f()
len(super(B, b))
super(B, b)[0]
super(B, b) + 1
super()
super(B, b).x = 1
setattr(super(B, b), 'x', 1)
super(B).f
super(B).__get__(b).f(), super(B).__get__(b, B).x, super(B).__self__, super(object, 5) is not None, super(int, True).__add__(2), super(B, b).__dict__ == b.__dict__, super(B, b).__doc__ is A.__doc__, super(B, b).__eq__(b), super(B, b).__hash__() == hash(b), super(B, b).__reduce_ex__(2)[1][0] is B if 0 else True, type(super(B, b)), super.__name__, super(B, b) == super(B, b), super.__mro__
(lambda k: [k.x, setattr(B, 'x', 'changed'), k.x, super(C, k).x, delattr(B, 'x'), k.x, super(C, k).x])(c)
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
