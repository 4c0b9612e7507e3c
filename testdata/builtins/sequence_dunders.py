# Dunder methods of list, tuple, str, bytes and range called directly; NotImplemented.
SOURCES = r"""
[1].__add__([2]), [1].__mul__(2), [1].__rmul__(2), [1].__eq__([1]), [1].__eq__((1,)), [1].__ne__(5), [1].__lt__([2]), [1].__lt__(5), [1].__ge__([1]), [1, 2].__len__(), [1].__contains__(1), [1, 2].__getitem__(-1), [1].__iter__().__next__(), list([1, 2].__reversed__()), [1].__repr__(), [1].__str__(), [1].__hash__, [1].__bool__() if hasattr([1], '__bool__') else 'no __bool__', [1].__class__, [].__doc__[:8]
[1].__add__(5)
[1].__mul__('x')
[1].__getitem__('x')
[1].__getitem__(5)
[1].__iadd__(5)
[1].__len__(1)
(1,).__add__((2,)), (1,).__mul__(2), (1,).__eq__((1,)), (1,).__eq__([1]), (1,).__lt__((2,)), (1,).__lt__([2]), (1, 2).__getitem__(slice(1)), (1,).__hash__() == hash((1,)), (1,).__contains__(1), ().__len__(), (1,).__getnewargs__(), (1,).__repr__(), ().__bool__() if hasattr((), '__bool__') else 'no __bool__'
(1,).__add__([1])
(1,).__getitem__(9)
'ab'.__add__('c'), 'ab'.__mul__(2), 'ab'.__eq__('ab'), 'ab'.__eq__(1), 'ab'.__lt__('b'), 'ab'.__ge__(1), 'ab'.__contains__('a'), 'ab'.__getitem__(0), 'ab'.__len__(), 'ab'.__iter__().__next__(), 'ab'.__mod__('x') if 0 else '%s'.__mod__('x'), 'ab'.__rmod__(5), 'ab'.__format__('>3'), 'ab'.__hash__() == hash('ab'), 'ab'.__rmul__(0), 'ab'.__ne__('ab')
'ab'.__contains__(5)
'ab'.__add__(5)
'ab'.__getitem__(5)
b'ab'.__add__(b'c'), b'ab'.__mul__(2), b'ab'.__eq__(b'ab'), b'ab'.__eq__('ab'), b'ab'.__lt__(b'b'), b'ab'.__contains__(97), b'ab'.__getitem__(0), b'ab'.__getitem__(slice(1)), b'ab'.__len__(), b'%d'.__mod__(5), b'ab'.__rmod__(5), b'ab'.__bytes__(), b'ab'.__hash__() == hash(b'ab')
range(3).__len__(), range(3).__contains__(1), range(3).__getitem__(1), range(3).__eq__(range(3)), range(3).__eq__(5), range(3).__lt__(range(4)), range(3).__iter__().__next__(), list(range(3).__reversed__()), range(3).__hash__() == hash(range(3)), range(3).__reduce__(), range(0).__bool__(), range(1).__bool__()
list.__add__([1], [2]), list.__len__([1]), str.__len__('ab'), tuple.__getitem__((1, 2), 0), str.__add__('a', 'b'), list.append.__name__, list.__getitem__([5], 0), bytes.__add__(b'a', b'b'), str.__contains__('abc', 'b'), object.__eq__([1], [1]), object.__repr__([]).split(' at ')[0], object.__hash__([]) is not None
list.__add__((1,), [2])
str.__len__(b'a')
list.append()
list.append([1])
tuple.__new__(list)
list.__new__(tuple)
str.__new__(str, b'a', 'ascii'), list.__new__(list, 5), tuple.__new__(tuple, [1]), bytes.__new__(bytes, 2), [].__init__([1]), [1].__sizeof__() >= [].__sizeof__(), [].__reduce_ex__(2)[0].__name__, [].__subclasshook__(1), [].__format__(''), [].__dir__()[0] != ''
[].__format__('x')
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
