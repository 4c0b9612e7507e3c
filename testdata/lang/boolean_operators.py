# and, or, not, conditional expressions, chained comparisons: values, order, short circuits.
seen = []


def v(x, label=None):
    seen.append(label if label is not None else x)
    return x


print(1 and 2, 0 and 2, 1 or 2, 0 or 2, None or [] or 0, [] and 5, "" or "default", 1 and [] and 3, not 0, not [1])
print(v(0) or v(1) or v(2), v(1) and v(0) and v(2), seen)
seen.clear()
print(v(1) and v(0) or v(3), v(0) and v(1) or v(0) or v(4), not v(0) and v(5), seen)
seen.clear()
print("a" if v(0) else "b" if v(0) else "c", (v(1) if v(2) else v(3)), seen)
seen.clear()
print(v(1) < v(2) < v(3), v(3) < v(2) < v(1), v(1) < v(1) == v(5), seen)
seen.clear()
print(1 < 2 and 2 < 3, 1 if 0 else 2 if 0 else 3, not 1 == 2, not (1 and 0), (not 1) == 0, -1 < 0 is not None)
x = None
print(x and x.attribute, x is None or x.attribute, x or "fallback", (x or {}).get("k"), x if x is not None else "none")
print(0 == False, 0 is not False, 1 in [True], None is None, not None is None, None is not None, 2 not in [1], not 2 in [2])
print(bool([]) or bool([0]), any([0, "", None]), all([1, "x", [0]]), all([]), any([]), True & False, True ^ True, True | 0, ~True & 1)


class Loud:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        print(f"bool({self.value})", end=" ")
        return bool(self.value)

    def __repr__(self):
        return f"Loud({self.value})"


a, b, c = Loud(1), Loud(0), Loud(2)
print(a and b and c)
print(a or b)
print(not (a and b))
print(b or b or c)
if a and (b or c):
    print("taken")
if not (a and not b) or b:
    print("wrong")
else:
    print("else")
while a and not b:
    print("loop")
    break
print([x for x in (a, b, c) if x and not x.value == 2])
print(a if b else c, (lambda: a and c)())
y = a and (b or (c and "deep"))
print(y)


def returns(p, q):
    return p and q or not p


print(returns(0, 1), returns(1, 2), returns(1, 0), returns([], ()))
print(1 if True else 1 / 0, True or 1 / 0, False and 1 / 0, 5 < 3 < 1 / 0 if 0 else "skipped")
t = 1, 2 if 0 else 3
print(t, [1 if i else 2 for i in range(2)], {i: "e" if i % 2 else "o" for i in range(2)}, (lambda n: "big" if n > 5 else "small")(9))
