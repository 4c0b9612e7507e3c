# Every method of list.
a = [3, 1, 2]
a.append(4)
a.extend([5, 6])
a.extend("ab")
a.extend(x for x in range(2))
a.insert(0, "first")
a.insert(-1, "before last")
a.insert(100, "end")
a.insert(-100, "start")
print(a)
print(a.pop(), a.pop(0), a.pop(-2), a.pop(1), a)
a.remove("a")
a.reverse()
print(a, a.index(5), a.index(1, 2), a.count(1), a.index(1.0), a.count(True), a.copy() == a, a.copy() is a)
a.clear()
print(a, [1, 2] + [3], [1] * 3, 2 * [1, 2], [0] * -1, [[]] * 2, [1, 2] == [1, 2], [1] != [1.0], [1, 2] < [1, 3], [1] < [1, 0], [] < [0], [2] > [1, 5])
b = [1, 2, 3]
b += (4,)
b += {5: 0}
b *= 2
print(b, b[2], b[-1], b[1:3], len(b), 3 in b, 9 in b, b.__contains__(4), b.__len__(), b.__getitem__(0), b.__add__([9])[-1], b.__mul__(0), b.__eq__(5), b.__reversed__().__next__())
b[0] = "x"
b[-1] = "y"
b[1:3] = ["z"]
del b[2], b[-2:]
print(b)
print(list(), list("ab"), list((1, 2)), list({3: 4}), list(range(3)), list(iter([5])), list([6]), [*"x", *[1]], list(x for x in "g"))


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


def assign(i, v):
    c = [1, 2]
    c[i] = v
    return c


for f in (lambda: [].pop(), lambda: [1].pop(5), lambda: [1].pop("a"), lambda: [1].remove(2), lambda: [1].index(2), lambda: [1, 2].index(1, 1), lambda: [1][5], lambda: [1]["a"], lambda: [1][None], lambda: [1] + (2,), lambda: [1] * "a", lambda: [1] * 1.5, lambda: [1].append(), lambda: [1].append(1, 2),
          lambda: [1].extend(5), lambda: [1].extend(), lambda: [1].insert(1), lambda: [1].insert("a", 1), lambda: list(5), lambda: list(1, 2), lambda: list(x=1), lambda: hash([]), lambda: [1] < (1,), lambda: [1] < [None], lambda: assign(5, 1), lambda: assign("a", 1), lambda: assign(slice(0, 1), 5),
          lambda: [].__delitem__(0), lambda: [1].clear(5), lambda: [1].reverse(x=1), lambda: [1].copy(1), lambda: [1].index(), lambda: [1].count(), lambda: {[]: 1}, lambda: [1].__getitem__("x"), lambda: [0] * (2 ** 62), lambda: [1, 2].nope):
    attempt(f)
a = [1, [2, 3]]
shallow = a.copy()
shallow[1].append(4)
print(a, shallow, a[1] is shallow[1])
a.append(a)
print(a, a == a, repr(a), len(a))
for i, x in enumerate(c := [1, 2, 3, 4]):
    if x % 2:
        c.remove(x)
print(c)


class L(list):
    def append(self, x):
        super().append(("wrapped", x))


l = L([1])
l.append(2)
l.extend([3])
l += [4]
print(l, type(l + [1]).__name__, type(l[:]).__name__, type(l.copy()).__name__, type(l * 2).__name__, l.__class__.__name__, L.__mro__[1], isinstance(l, list), list(l) == l)
nested = [[0] * 2 for _ in range(2)]
nested[0][1] = 5
shared = [[0] * 2] * 2
shared[0][1] = 5
print(nested, shared, list(map(list, zip(*nested))), sum(nested, []), [x for r in nested for x in r], any(nested), all([[]]))
print(sorted([[2], [1, 5], [1]]), max([[1], [2]]), [1, 2, 3][::-1], list(reversed([1, 2])), [].__sizeof__() > 0, [1].__iter__().__next__(), list.__doc__[:8], [None] * 2, [1, "a", None, 2.5, True, b"x", (1,), {2}, {3: 4}])
d = [1, 2, 3, 4, 5]
d.__init__([9])
print(d, d.__init__(), d)
import operator
e = [5, 6]
print(operator.setitem(e, 0, 7), e, operator.delitem(e, 0), e, operator.concat([1], [2]), e.__iadd__([1]) is e, e.__imul__(2) is e, e)
