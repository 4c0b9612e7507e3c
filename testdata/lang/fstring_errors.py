# Syntax errors in f-strings and t-strings, with their messages.
sources = [
    "f'{'", "f'}'", "f'{}'", "f'{a!}'", "f'{a!x}'", "f'{a!rr}'", "f'{a b}'", "f'{a'", "f'{a:{b}'", "f'{!r}'", "f'{:x}'", "f'{ }'",
    "f'{a!r b}'", "f'{lambda x: 1}'", "f'{a:{'", "f'{=}'", "f'{a = b}'", "f'{*}'", "f'{**a}'", "f'{yield}'", "f'{a['b']'", "f'{a)}'",
    "f'{(a}'", "f'{a:{b:{c}}}'", "f'{a:{b:{c:{d}}}}'", "f'{#}'", "f'{a\n'", "f'''{\n'''", "f'{a!r:{b!}}'", "f'{1 2}'", "f'{import x}'",
    "f'{a; b}'", "f'{a:=5}'", "f'{(a:=5)}'", "f'{a! r}'", "f'{a !r}'", "f'{\\}'", "f'{a\\b}'", "f'\\N{nope}'", "f'{f'{'}'", "b'' f''", "f'' b''",
    "t'{'", "t'{}'", "t'{a!x}'", "t'' 'a'", "'a' t''", "f'' t''", "t'{a", "fb''", "tb''", "ft''", "f'{await x}'", "f'{x for x in y}'", "f'{a:b!r}'",
    "f'{a if}'", "f'{not}'", "f'{.5.}'", "f'{a..b}'", "f'{print(}'", "f'{a!r!s}'", "f'{'a' 'b'}'", "f'{None=}'", "f\"{a['x']}\"", "f'{a.b.}'",
]
for source in sources:
    try:
        compile(source, "<f>", "eval")
        print(repr(source), "fine")
    except SyntaxError as error:
        print(repr(source), "|", type(error).__name__, error.msg, error.lineno, error.offset, error.end_offset)
