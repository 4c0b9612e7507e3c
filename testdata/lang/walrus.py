# Assignment expressions in every place they may stand.
if (n := 10) > 5:
    print(n)
while (n := n - 3) > 0:
    print(n, end=" ")
print(n)
print([y := 1, y ** 2, (z := y + 1)], y, z)
data = [1, 2, 3, 4]
print([half for x in data if (half := x / 2) > 0.5], half)
print(any((witness := x) > 2 for x in data), witness)
print((a := 1, b := 2), a, b, (c := (1, 2)), c)


def f(x, y=(default := 7)):
    return x + y


print(f(x := 3), x, f((w := 1), y=(v := 2)), w, v, default)
print({(k := "key"): (val := 5)}, k, val, {s := 1, s + 1}, [*(t := [1, 2])], t)
print((u := 5) + u, not (p := 0), p, -(q := 3), q, (r := 1) if (r2 := 0) else (r := 2), r, r2)
print((lambda: (inner := 4) + inner)(), "inner" in globals())
assert (checked := True), "message"
print(checked, f"{(fs := 3)} {fs}", f"{(fs):>{(wd := 4)}}", wd)


def gen():
    got = 0
    while (got := (yield got)) is not None:
        print("got", got)


g = gen()
next(g)
print(g.send(5), g.send(6))
items = iter("abc")
while (ch := next(items, None)) is not None:
    print(ch, end="")
print()
match (subject := 5):
    case m if (doubled := m * 2) == 10:
        print(subject, doubled)
print([[j := i for i in range(2)] for _ in range(2)], j)
lst = [0]
lst[(idx := 0)] = (item := 9)
print(lst, idx, item, lst[(idx := 0):(stop := 1)], stop)
del (lst[(idx := 0)])
with (cm := open(__file__)) as handle:
    print(cm is handle)
try:
    raise (err := ValueError("x"))
except ValueError as e:
    print(e is err)
for i in (seq := range(2)):
    pass
print(seq, i)


class C:
    a = (b := 3) + 1
    lst = [b for _ in range(1)] if False else [1]


print(C.a, C.b)


def g2():
    return (yield_value := 5), yield_value


print(g2(), (lambda x: (x := x + 1, x))(1))
for source in ("x := 1", "(x.y := 1)", "(x[0] := 1)", "((a, b) := 1)", "f(a=b := 1)", "[x := i for x in y]", "[(x := i) for x in y]", "[i for i in (j := range(3))]",
               "lambda: x := 1", "def f(a = b := 1): pass", "(x := 1) = 2", "class A: [(y := x) for x in z]", "del (x := 1)", "(x := *a)", "(True := 1)", "x = y := 1",
               "(a := b := 1)", "with a := b: pass", "{a := 1: 2}", "f'{a:=1}'", "a[b := 1]", "a[b := 1, c := 2]", "a[b:=1:2]", "{x := 1 for x in y}"):
    try:
        compile(source, "s", "exec")
        print(source, "| fine")
    except SyntaxError as error:
        print(source, "|", error.msg)
