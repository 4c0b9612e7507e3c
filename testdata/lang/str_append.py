# s += t on local variables may work in place; nobody who holds an earlier value may see that.
import sys


def build(n):
    s = ""
    for i in range(n):
        s += "ab"
        s += str(i)
        s = s + ";"
    return s


print(len(build(5)), build(30)[-20:], hash(build(9)) == hash("".join("ab%d;" % i for i in range(9))))


def kept(n):
    s, seen = "", []
    for i in range(n):
        s += "0123456789"
        if i % 3 == 0:
            seen.append(s)
    return [len(x) for x in seen], len(s)


print(kept(12))


def kept_in_handler(n):
    s = ""
    seen = []
    for i in range(n):
        try:
            s += "0123456789"
            if i % 2:
                raise ValueError
        except ValueError:
            seen.append(s)
    return [len(x) for x in seen]


print(kept_in_handler(9))


def by_locals(n):
    s = ""
    seen = []
    for i in range(n):
        s += "0123456789"
        seen.append(locals()["s"])
        s += "x"
    return [len(x) for x in seen]


print(by_locals(6))


def look():
    return sys._getframe(1).f_locals["s"]


def by_frame(n):
    s = ""
    seen = []
    for i in range(n):
        s += "0123456789"
        seen.append(look())
        s += "x"
    return [len(x) for x in seen]


print(by_frame(6))


def writer(value):
    sys._getframe(1).f_locals["s"] = value


def written(n):
    other = build(20)
    s = ""
    for i in range(n):
        s += "0123456789"
        writer(other)
        s += "x"
    return len(other), len(s)


print(written(6))


class Keep:
    def __init__(self):
        self.seen = []

    def __radd__(self, left):
        self.seen.append(left)
        return left


def by_radd(n):
    keep = Keep()
    s = ""
    for i in range(n):
        s += "0123456789"
        s += "y"
        s += keep
        s += "z"
    return [len(x) for x in keep.seen], len(s)


print(by_radd(8))


def two(n):
    a = ""
    b = ""
    for i in range(n):
        a += "0123456789"
        a += "-"
        b += a
        b += "|"
    return len(a), len(b)


print(two(7))


def start_with_other(n):
    out = []
    a = ""
    for i in range(n):
        a += "0123456789"
        a += "0123456789"
        b = ""
        b += a
        b += "!"
        b += "!"
        out.append((len(a), len(b)))
    return out


print(start_with_other(4))


def empty_right(n):
    s = ""
    t = ""
    for i in range(n):
        s += "0123456789"
        s += "0123456789"
        t = s + ""
        s += "x"
    return len(s), len(t)


print(empty_right(5))


def doubled(n):
    s = ""
    s += "ab"
    for i in range(n):
        s += "c"
        s += s
    return len(s), s[:6]


print(doubled(10))


def wide(n):
    s = ""
    for i in range(n):
        s += "aé€"
        s += "\U0001f600"
        s += "\ud800"
    return len(s), s[-3:].encode("utf-8", "surrogatepass"), s[n].encode("utf-8", "surrogatepass")


print(wide(60))


def generator(n):
    s = ""
    for i in range(n):
        s += "0123456789"
        s += "x"
        yield i
        s += "y"
    yield s


g = generator(5)
seen = []
for x in g:
    if g.gi_frame is not None:
        seen.append(g.gi_frame.f_locals["s"])
print([len(x) for x in seen], len(x))


def argument(s, n):
    t = s
    for i in range(n):
        s += "0123456789"
        s += "x"
    return len(t), len(s)


print(argument(build(20), 5))


def closure(n):
    s = ""
    seen = []

    def get():
        return s
    for i in range(n):
        s += "0123456789"
        s += "x"
        seen.append(get())
    return [len(x) for x in seen]


print(closure(5))


def mixed(n):
    x = 0
    for i in range(n):
        x += 1
    x = ""
    for i in range(n):
        x += "q"
    try:
        x += 1
    except TypeError as e:
        print(e)
    x += "r"
    return x


print(mixed(40))


def deleted(n):
    s = ""
    for i in range(n):
        s += "0123456789"
        if i == 5:
            del s
            try:
                s += "x"
            except UnboundLocalError as e:
                print(e)
            s = ""
    return s


print(deleted(8))


def as_key(n):
    s = ""
    d = {}
    for i in range(n):
        s += "0123456789"
        s += "x"
    d[s] = 1
    s += "y"
    d[s] = 2
    return [len(k) for k in d], d.get("0123456789x" * n)


print(as_key(6))

# The formats that are read once, and the pieces that stay numbers.
for i in range(3):
    for v in (1, -5, 10**25, 2.5, 1e300, True, None, "text", float("nan"), -0.0):
        print(f"{v}|{v!r}|{v!s:>6}", "%s %r" % (v, v), "{} {!r} {:>7}".format(v, v, str(v)))
print(f"{0}{''}", f"{7}", f"{''}{''}" == "", f"{12}{-3}{''}", f"{1.5}{2}{'é'}", [f"{x}" for x in (9, 10, 99, 100, -1, -10, 10**18, -10**18, 2**63 - 1, -2**63)])
for fmt, args in (("%d%%", (5,)), ("%5.1f|%-5d|%05d", (1.25, 3, -4)), ("%d", ()), ("%d", (1, 2)), ("%q", (1,)), ("%", ()), ("%s", ("a",)),
                  ("%(x)s", ({"x": 1},)), ("%*d", (5, 3)), ("%c%c", (65, "b")), ("%x %o %X", (255, 8, 255)), ("%d", ("x",)), ("%.3s", ("abcdef",))):
    for _ in range(2):
        try:
            print(fmt % args)
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
for fmt in ("{} {}", "{0} {1} {0}", "{} {0}", "{", "{0.real}", "{x}", "{!x}", "{:{}}", "{:q}", "{0:>5}|{1:<5}|"):
    for _ in range(2):
        try:
            print(fmt.format(1, 2))
        except (KeyError, ValueError, IndexError) as e:
            print(type(e).__name__, e)
print("%d %s" % (1, "x"), "%d" % (2,), "%5d|%s" % (3, [1, "a", (2.5,), {"k": None}]))
a = [1]
a.append(a)
print([a, (a,), {"a": a}])
