# str.center, ljust, rjust, zfill, multiplication, concatenation, indexing, iteration.
SOURCES = r"""
'ab'.center(6), 'ab'.center(5), 'abc'.center(6, '*'), 'ab'.center(1), 'a'.center(4, 'é'), 'ab'.ljust(5) + '|', 'ab'.rjust(5), 'ab'.ljust(5, '.'), 'ab'.rjust(5, '日'), 'ab'.ljust(-1), ''.center(3, '-'), 'x'.center(2), 'xy'.center(5, '*'), 'xyz'.center(6, '*')
'a'.center(5, 'ab')
'a'.center(5, '')
'a'.center('x')
'a'.ljust(5, 5)
'a'.rjust()
'a'.center(5, b'x')
'42'.zfill(5), '-42'.zfill(5), '+42'.zfill(5), '--4'.zfill(5), ''.zfill(3), 'abc'.zfill(2), '-'.zfill(3), 'é'.zfill(3), '42'.zfill(-1)
'a'.zfill('x')
'a'.zfill(1.5)
'ab' * 3, 3 * 'ab', 'ab' * 0, 'ab' * -1, '' * 10, 'é' * 3, 'a' * True, len('ab' * 100000)
'a' * 1.5
'a' * 'b'
'a' * (2 ** 63)
'a' * (2 ** 62)
'a' + 'b', 'a' + 'é', '日' + '本', '' + 'a', 'a' 'b' + 'c'
'a' + 5
'a' + None
'a' + b'b'
5 + 'a'
'hello'[0], 'hello'[-1], 'hello'[1:3], 'hello'[True], 'é日𝄞'[2], 'é日𝄞'[-3], 'hello'[::-2], 'hello'.__getitem__(1), 'hello'.__getitem__(slice(1, 3)), 'é日𝄞abc'[1:5:2]
'a'[1]
''[0]
'a'[-2]
'a'['b']
'a'[1.0]
'a'[None]
'abc'[10:20], 'abc'[-100:2], 'abc'[2:1], 'abc'[:], 'abc'[::]
list('aé𝄞'), [*reversed('aé𝄞')], sorted('hello'), max('hello'), min('hello'), len('é𝄞'), list(enumerate('ab')), tuple('xy'), ''.join(reversed('abc')), list(zip('ab', 'cd')), set('a') == {'a'}
'a' < 'b', 'a' < 'B', 'abc' < 'abd', 'ab' < 'abc', '' < 'a', 'Z' < 'a', 'é' > 'z', '日' > 'é', '\uffff' < '\U00010000', 'a' == 'a', 'a' == b'a', 'a' != 5, 'a' <= 'a', 'b' >= 'a'
'a' < 5
'a' >= None
iter('ab').__next__(), 'ab'.__len__(), 'ab'.__contains__('b'), 'ab'.__add__('c'), 'ab'.__mul__(2), 'ab'.__rmul__(2), 'ab'.__mod__(()), 'ab'.__eq__('ab'), 'ab'.__eq__(5), 'ab'.__lt__('b'), 'ab'.__lt__(1), 'ab'.__hash__() == hash('ab'), 'ab'.__str__(), 'ab'.__repr__(), 'ab'.__getnewargs__(), 'ab'.__format__('>4'), '%s'.__rmod__('x')
'ab'.__add__(5)
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
