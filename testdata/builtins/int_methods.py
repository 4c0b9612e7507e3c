# Methods and attributes of int.
SOURCES = r"""
(5).bit_length(), (0).bit_length(), (-5).bit_length(), (2**70).bit_length(), (255).bit_count(), (-7).bit_count(), (2**70 - 1).bit_count(), (0).bit_count()
(258).to_bytes(2, 'big'), (258).to_bytes(4, 'little'), (-1).to_bytes(2, 'big', signed=True), (5).to_bytes(), (0).to_bytes(0, 'big'), (2**64).to_bytes(9, 'big'), (-128).to_bytes(1, signed=True)
(256).to_bytes(1, 'big')
(-1).to_bytes(1, 'big')
(128).to_bytes(1, 'big', signed=True)
(1).to_bytes(-1, 'big')
(1).to_bytes(1, 'x')
(5).real, (5).imag, (5).numerator, (5).denominator, (5).conjugate(), (5).as_integer_ratio(), (5).is_integer(), True.real, True.numerator, (-5).as_integer_ratio()
(5).real = 1
5 .__add__(3), 5 .__sub__(3), 5 .__mul__(3), 5 .__floordiv__(3), 5 .__mod__(3), 5 .__truediv__(2), 5 .__pow__(2), 5 .__pow__(2, 7), 5 .__divmod__(3)
5 .__radd__(3), 5 .__rsub__(3), 5 .__rpow__(2), 5 .__rfloordiv__(17), 5 .__rmod__(17), 5 .__rtruediv__(17), 5 .__rdivmod__(17), 5 .__rlshift__(1), 5 .__rrshift__(100)
5 .__add__(1.5), 5 .__add__('x'), 5 .__eq__(5.0), 5 .__eq__(5), 5 .__lt__(7), 5 .__ge__('x'), 5 .__ne__(5)
5 .__and__(3), 5 .__or__(3), 5 .__xor__(3), 5 .__lshift__(3), 5 .__rshift__(1), 5 .__invert__(), 5 .__neg__(), 5 .__pos__(), (-5).__abs__(), 5 .__bool__(), 0 .__bool__()
5 .__int__(), 5 .__float__(), 5 .__index__(), 5 .__trunc__(), 5 .__floor__(), 5 .__ceil__(), 5 .__round__(), 15 .__round__(-1), 5 .__hash__(), 5 .__repr__(), 5 .__str__(), 5 .__format__('03')
5 .__sizeof__() > 0, 5 .__getnewargs__(), 5 .__class__, 5 .__doc__[:6], type(5 .__reduce_ex__(2)).__name__, 5 .__dir__()[0] is not None
int.__add__(5, 'x'), int.__new__(int, '7'), int.__mul__(3, 4), int.real.__get__(7)
5 .missing
5 .__add__()
5 .__pow__(2, 0)
True.__add__(True), True + 1, True & False, True | 1, True ^ True, ~True, -True, True << 3, True == 1, True is True, bool(5), bool(''), bool(), bool([0]), bool(None)
True.__and__(False), True.__and__(1), True.__rand__(0), True.__xor__(1), True.__repr__(), True.__str__() , str(False), f'{True}', f'{True:d}', f'{True:5}', '%d' % True, '%s' % True
bool(1, 2)
bool(x=1)
bool.__new__(int)
bool.from_bytes(b'\x01'), bool.from_bytes(b'\x00'), True.bit_length(), type(True + True).__name__, type(True.conjugate()).__name__, isinstance(True, int), bool.__mro__
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
