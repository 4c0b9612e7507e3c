# Augmented assignment on every kind of target; evaluation once; in-place and not.
x = 5
x += 1; x -= 2; x *= 10; x //= 3; x %= 8; x **= 2; x <<= 3; x >>= 1; x |= 1; x &= 0xFE; x ^= 7
print(x)
x /= 4
print(x)
evaluated = []


def note(label, value):
    evaluated.append(label)
    return value


items = [1, 2, 3]
note("obj", items)[note("index", 1)] += note("value", 10)
print(items, evaluated)


class Box:
    def __init__(self):
        self.value = 1
        self.items = []


box = Box()
evaluated.clear()
note("box", box).value += note("v", 5)
box.items += [1]
box.items += (2, 3)
print(box.value, box.items, evaluated)
d = {"a": [1]}
d["a"] += [2]
d["b"] = d.get("b", 0)
d["b"] += 1
print(d)
items[0:2] += ["x"]
print(items)
items[::2] *= 1
print(items)
t = ([1], 2)
try:
    t[0] += [3]
except TypeError as error:
    print(error, t)
s = alias = "ab"
s += "c"
lst = same = [1]
lst += [2]
lst2 = same2 = [1]
lst2 = lst2 + [2]
print(s, alias, lst is same, same, same2)
st = also = {1}
st |= {2}
st &= {2, 3}
st ^= {5}
st -= {5}
print(st, st is also)
fr = also_fr = frozenset({1})
fr |= {2}
print(fr, also_fr)
di = also_di = {1: 1}
di |= {2: 2}
di |= [(3, 3)]
print(di, di is also_di)
ba = also_ba = bytearray(b"a")
ba += b"b"
ba *= 2
print(ba, ba is also_ba)
lst *= 2
print(lst, same)
g = 0


def function():
    global g
    g += 1
    local = 1
    local += local
    return local


print(function(), g)


def outer():
    n = 0

    def inner():
        nonlocal n
        n += 5
    inner()
    return n


print(outer())


def unbound():
    try:
        q += 1
    except UnboundLocalError as error:
        return str(error)
    q = 0


print(unbound())


class Matrix:
    def __imatmul__(self, other):
        return ("imatmul", other)


m = Matrix()
m @= 3
print(m)
for statement in ("a = 1; a += 'x'", "a = 'x'; a += 1", "a = []; a += 1", "a = (1,); a += [1]", "a = None; a -= 1", "a = {}; a += {}",
                  "a = {1}; a |= [2]", "a = 1; a @= 2", "a = [1]; a *= 'x'", "a = b''; a += 'x'", "missing += 1", "a = 1; a.b += 1",
                  "a = {}; a['k'] += 1", "a = []; a[0] += 1", "a = 1; a[0] += 1"):
    try:
        exec(statement)
    except Exception as error:
        print(statement, "|", type(error).__name__, error)
