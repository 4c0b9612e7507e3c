# del of names, attributes, items, slices; unbound afterwards; in functions, classes and loops.
a = 1
del a
try:
    a
except NameError as error:
    print(error)
b = c = d = 1
del b, (c, [d])
print([n for n in "bcd" if n in globals()])


def local():
    x = 1
    del x
    try:
        return x
    except UnboundLocalError as error:
        print(error)
    try:
        del x
    except UnboundLocalError as error:
        print(error)
    x = 2
    return x


print(local())
items = [0, 1, 2, 3, 4, 5]
del items[0], items[-1], items[1:3]
print(items)
table = {"a": 1, "b": {"c": 2}}
del table["a"], table["b"]["c"]
print(table)


class Box:
    kept = 1
    gone = 2
    del gone

    def __delitem__(self, key):
        print("delitem", key)

    def __delattr__(self, name):
        print("delattr", name)


box = Box()
del box.anything, box[1], box[1:2], box["x", "y"]
print(hasattr(Box, "gone"), Box.kept)
del Box.kept
print(hasattr(Box, "kept"))
for statement in ("del missing", "del [][0]", "del {}['k']", "del (1).x", "del 'abc'[0]", "del Box.nothing", "del int.bit_length", "del [1][5:]", "del ()"):
    try:
        exec(statement)
        print(statement, "fine")
    except Exception as error:
        print(statement, "|", type(error).__name__, error)
for statement in ("del 1", "del f()", "del a + b", "del None", "del (a for a in b)", "del [a, b()]", "del *a", "del a, *b", "del __debug__", "del (a, b), c.d[0]", "del x if y else z", "del -x", "del lambda: 0", "del"):
    try:
        compile(statement, "s", "exec")
        print(statement, "| compiles")
    except SyntaxError as error:
        print(statement, "|", error.msg)


def closure():
    cell = 1

    def show():
        return cell

    del cell
    try:
        show()
    except NameError as error:
        print(error)


closure()
for i in range(3):
    if i == 2:
        del i
print("i" in globals())


def parameters(p, *args, **kw):
    del p, args
    return sorted(locals())


print(parameters(1, 2, k=3))


class Finalized:
    def __del__(self):
        print("finalized")


import gc
f = Finalized()
del f
gc.collect()
print("end")
