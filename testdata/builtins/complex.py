# complex: constructor, arithmetic, formatting, parsing, methods.
SOURCES = r"""
complex(), complex(1), complex(1, 2), complex(1.5, -2), complex('1+2j'), complex(' 3j '), complex('(1-2j)'), complex('1e3-.5J'), complex('nan+infj'), complex('j'), complex('-j'), complex('+5'), complex(1j, 2j) if 0 else 0
complex('1 + 2j')
complex('')
complex('x')
complex('1+2')
complex('1+2j3')
complex('1', 2)
complex(1, '2')
complex(None)
complex([])
complex('(1+2j')
complex('1_0+2_0j'), complex(True), complex(real=1, imag=2), complex('1j').imag, complex(2**70)
1j, -1j, 1+0j, -0.0+1j, complex(-0.0, 1), complex(0, -0.0), complex(-0.0, -0.0), 1e20j, 1.5j, complex(1, float('nan')), complex(float('inf'), -float('inf')), -(1+2j), +(1+2j)
(1+2j) + 1, (1+2j) - 1j, (1+2j) * (3-4j), (1+2j) / (3-4j), (1+2j) ** 2, (1+2j) ** -1, (1+2j) ** 0.5, (1+2j) ** 1j, 2 ** 1j, 0j ** 0, 0j ** 2, (1+2j) / 2, 1 / (1+2j), 2.5 * 1j, True + 1j
1j / 0
0j ** -1
0j ** 1j
(1+2j) // 1
(1+2j) % 2
divmod(1j, 1)
1j < 2j
1j > 1
int(1j)
float(1j)
round(1j)
1j & 1
(1e308+1e308j) * (1e308+1e308j), (1e308j) ** 2 if 0 else 0, 1j ** 1000, (1+1j) ** 100, (0.5+0.5j) ** 3, (1+2j) ** 3.0, (-1) ** 0.5
1j == 1j, 1 == 1+0j, 1j == 'x', 1j != 2j, 1+0j == 1.0, True == 1+0j, complex('nan') == complex('nan'), hash(1+0j) == hash(1), hash(1j), hash(1.5+0j) == hash(1.5), {1: 'a'}[1+0j]
abs(3+4j), abs(-1j), abs(complex('inf+nanj')), abs(complex('nan+1j')), abs(0j), (1+2j).real, (1+2j).imag, (1+2j).conjugate(), bool(0j), bool(1j), (1+2j).__complex__(), 1j.__getnewargs__()
abs(1e308 + 1e308j)
(1+2j).real = 5
repr(1+2j), str(1-2j), repr(1j), str(1e100j), repr(complex(1e16, 1e-5)), f'{1+2j}', f'{1+2j:.2f}', f'{1j:g}', f'{1.5+2.25j:.1e}', f'{1+2j:>15}|', f'{1+2j:<15}|', f'{1+2j:^15.1f}|', f'{1234.5+1e6j:,}', f'{1+2j:+}', f'{1j:}', f'{0.1+0.2j:.3}'
format(1j, 'd')
format(1j, '010')
format(1j, '=10')
format(1j, '%')
'%s %r' % (1j, 2j), '{!r:>6}|'.format(1j), '%d' % 1 + '', str([1j]), complex(1.0, 2.0).__format__(''), (1+2j).__repr__()
'%f' % 1j
complex.from_number(3), complex.from_number(1.5), complex.from_number(2j)
complex.from_number('1')
sum([1j, 1, 2.5]), sum([1j] * 10), max([1, 2], key=lambda z: z * 1j == 2j), (1+2j).__add__(1), (1+2j).__add__('x'), (1j).__eq__(1), (1j).__lt__(1), (1j).__rsub__(5), (1+2j).__rtruediv__(2), 1j.__pow__(2)
1j ** 2 == -1, (1+2j) * 0, 0 * 1j, -0.0 * 1j, 1j * 1j, complex(1, 2) is not complex(1, 2), 1e400j, complex('1e400')
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
