# f-strings: expressions, conversions, nested quotes, format specs, debugging, evaluation.
name, n, x = "World", 42, 3.14159
print(f"Hello {name}!", f"{n}", f"{n + 1}", f"{x:.2f}", f"{n:>5}|{n:<5}|{n:^5}|{n:05}", f"{n:x} {n:#b} {n:o}")
print(f"{name!r} {name!s} {name!a} {'é'!a}", f"{name:>10}", f"{name:*^11}", f"{name!r:>9}")
print(f"{{}} {{{n}}} }}{{", f"{n}{n}", f"", f"plain", f'{"a" "b"}', f"{'nested ' + f'{n}'}")
print(f"{n=} {x=:.1f} {name=!s} {n = } {n+1=} {name=} { n = :>5}")
width, precision = 10, 3
print(f"{x:{width}.{precision}}", f"{x:{width}}|", f"{name:{'>'}{width}}", f"{n:{'0'}{5}}", f"{x:.{n - 40}f}")
print(f"{[1, 2][0]} {({'a': 1})['a']} {(lambda y: y * 2)(4)} {[i for i in range(3)]} { {1, 1} }", f"{ {'k': 'v'}['k'] }")
print(f"{'yes' if n else 'no'} {n if n > 50 else -n} {not n} {n == 42 and 'same'}", f"{(y := 5)} {y}")
print(f"{f"{f"{1 + 1}"}"}", f"{"same quotes"}", f"{'\n'.join(['a', 'b'])!r}", f"{name.upper()[::-1]}", f"{"\N{BULLET}"}")
print(f"""multi
{n}
line {
    n  # a comment
    + 1
}""")
print(f"{1,}", f"{1, 2}", f"{*[1, 2],}", f"{n:,} {1234567:,} {1234567:_} {0.5:%} {1e10:g}")
print(rf"\n{n}\d", fr"{n}\{n}", f"\x41{n}\t|", f"\N{BULLET}{n}", F"{n}", Rf"\{n}", f"{n}\
continued")
print("a" f"{n}" "b{n}" f"{n}c", f"{n}" * 2, len(f"{n}"), f"%s {n}" % "pct")


class Custom:
    def __format__(self, spec):
        return f"[{spec}]"

    def __str__(self):
        return "as str"

    def __repr__(self):
        return "as repr"


c = Custom()
print(f"{c}", f"{c:abc}", f"{c!s}", f"{c!r:>10}", f"{c:{n}{name}}", f"{c:%Y-%m}", f"{c: }", f"{c:{{}}}" if 0 else "", f"{c=}", f"{c=:z}", f"{c:a{n}b{x}c}")
order = []


def note(v):
    order.append(v)
    return v


f"{note(1)}{note(2):{note(3)}}{note(4)}"
print(order)
print(f"{None} {True} {...} {int} {[None]}", f"{b'bytes'}", f"{1j:.1f}", f"{'é':>3}", f"{'日':<3}|")
for bad in ("f'{1:d}{\"x\":d}'", "f'{\"a\":5d}'", "f'{[]:5}'", "f'{1.5:d}'", "f'{n:zz}'", "f'{undefined_name}'", "f'{1/0}'", "f'{None:5}'", "f'{object:>3}'[:4]"):
    try:
        print(bad, eval(bad))
    except Exception as error:
        print(bad, "|", type(error).__name__, error)
print(f"{n!r:^{width}}|{n:{width}}|{x!r:.3}", f"{'a':{'b'}>{3}}", f"{lambda_ if (lambda_ := 3) else 0}")
print(f"{x:.0f} {2.5:.0f} {1e-10:.3e} {123.456:8.2f}| {-5:+d} {5:+} {5: } {-5:08.2f}", f"{3:{3}}", f'{'a' if True else "b"}')
