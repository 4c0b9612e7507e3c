# set and frozenset: methods, operators, comparisons, mutation, errors (ints, so that order is settled).
a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a | b, a & b, a - b, a ^ b, b - a, a.union(b, [9], (10,)), a.intersection(b, [4]), a.difference(b, [1]), a.symmetric_difference([1, 99]), a.union(), a.intersection(), a.difference())
print(a < b, a <= a, a < a, {3} < a, a > {1, 2}, a >= {9}, a == {4, 3, 2, 1}, a != b, a.issubset(range(9)), a.issuperset([1]), a.isdisjoint([7]), a.isdisjoint(b), {1, 2} == frozenset({1, 2}), set() == frozenset(), {1} == [1])
c = set()
c.add(1)
c.add(1)
c.add(2)
c.update([3], {4}, (5, 6))
c.discard(99)
c.discard(1)
c.remove(2)
print(c, len(c), 3 in c, 99 in c, c.copy() == c, c.copy() is c, sorted(c, reverse=True), c.pop() in {3, 4, 5, 6}, len(c))
c.clear()
print(c, repr(set()), repr({1}), repr(frozenset()), repr(frozenset([1])), str({1, 2}), set("a"), set([1, 1]), set(range(3)), set({5: 6}), {*[1, 2], *(2, 3)}, frozenset([3, 1]))
d = alias = {1, 2, 3}
d |= {4}
d &= {2, 3, 4}
d -= {2}
d ^= {3, 7}
print(d, d is alias)
d.intersection_update([4, 7, 8], [7])
d.difference_update([1])
d.symmetric_difference_update([7, 8])
print(d)
f = frozenset([1, 2])
print(f | {3}, type(f | {3}).__name__, type({3} | f).__name__, f & {1}, f - {1}, f ^ {5}, f.union([9]), hash(f) == hash(frozenset([2, 1])), {f: 1}[frozenset([1, 2])], f in {f}, {1, 2} in {f}, f.copy() is f, frozenset(f) is f, {frozenset(): 0})
f |= {3}
print(f, type(f).__name__, {1, 1.0, True}, {0, False, 0.0}, {-1, -2}, {2 ** 70, 1}, {(1, 2), (1, 2)}, {None}, {b"x"}, {1.5})


def attempt(g):
    try:
        print(g())
    except Exception as error:
        print(type(error).__name__, error)


for g in (lambda: {1}.remove(2), lambda: set().pop(), lambda: {[]}, lambda: {1}.add([]), lambda: [] in {1}, lambda: {1}.discard({}), lambda: {1} | [2], lambda: {1} & 5, lambda: [1] - {1}, lambda: {1} ^ "a", lambda: {1} + {2}, lambda: {1} < [1], lambda: {1} > 5, lambda: hash(set()), lambda: {set()}, lambda: set(5), lambda: set(1, 2), lambda: set(x=1), lambda: frozenset(5), lambda: {1}[0],
          lambda: f.add(1), lambda: {1}.union(5), lambda: {1}.update(5), lambda: {1}.update([[]]), lambda: {1}.issubset(5), lambda: {1}.isdisjoint(), lambda: {1}.intersection(5), lambda: {1}.copy(1), lambda: set.union(), lambda: set.union([1], [2]), lambda: {1}.remove([]), lambda: {1}.add(), lambda: frozenset(x=1), lambda: {1}.__or__(5), lambda: {1}.__ior__(5)):
    attempt(g)
print({1, 2}.__contains__(1), {1}.__len__(), {1}.__and__({1}), {1}.__rsub__({1, 2}), {1}.__eq__(1), {1}.__lt__({1, 2}), {1}.__sub__({1}), {frozenset({1})}.__contains__({1}), {frozenset({1})} - {frozenset({1})} == set())
s = {frozenset({1, 2})}
s.discard({1, 2})
print(s)
it = iter({1})
print(next(it), next(it, "end"), type(it).__name__)
m = {1, 2, 3}
attempt(lambda: [m.add(x + 10) for x in m])


class S(set):
    pass


class F(frozenset):
    pass


print(S([1]), type(S([1]) | {2}).__name__, type(S([1]).copy()).__name__, type({1} | S([2])).__name__, S([1]) == {1}, F([1]), type(F([1]) | {2}).__name__, type(F([1]).copy()).__name__, F([1]) == frozenset([1]), hash(F([1])) == hash(frozenset([1])), S("x"))
print(sorted(set(range(1000)) & set(range(990, 2000))), len(set(range(100)) ^ set(range(50, 150))), set(range(8)), {x % 7 for x in range(50)}, max({3, 9}), sum({1, 2}), sorted({"b", "a"}), any({0}), min(frozenset([4, 2])), list({5}), [*{6}], tuple({7}), {8}.__iter__().__next__())
big = set(range(5000))
for i in range(0, 5000, 2):
    big.discard(i)
print(len(big), 4999 in big, 4998 in big, sum(big), big.isdisjoint(range(0, 5000, 2)), big.issuperset({1, 3}))
