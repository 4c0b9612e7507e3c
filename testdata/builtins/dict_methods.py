# Every method of dict.
d = {"a": 1, "b": 2}
print(d["a"], d.get("a"), d.get("z"), d.get("z", 0), "a" in d, "z" in d, len(d), list(d), list(d.keys()), list(d.values()), list(d.items()))
d["c"] = 3
d["a"] = 10
print(d, d.pop("b"), d.pop("z", "none"), d.popitem(), d)
print(d.setdefault("n"), d.setdefault("n", 5), d.setdefault("m", []), d)
d.update({"x": 1}, y=2)
d.update([("p", 3), ["q", 4]])
d.update(zip("rs", range(2)))
d.update()
print(d)
e = d.copy()
e.clear()
print(e, len(d), dict(), dict(a=1), dict({"a": 1}, b=2), dict([("a", 1)]), dict(zip("ab", [1, 2])), dict({}), dict(**{"k": 1}), dict.fromkeys("ab"), dict.fromkeys([1, 2], "v"), dict.fromkeys([]))
print({"a": 1} == {"a": 1.0}, {"a": 1, "b": 2} == {"b": 2, "a": 1}, {} != {1: 1}, {1: 2} == 5, {"a": 1} | {"b": 2}, {"a": 1} | {"a": 2}, {"a": 1, "b": 2} | {"b": 3, "c": 4})
f = {"a": 1}
f |= {"b": 2}
f |= [("c", 3)]
print(f, list(reversed(f)), list(reversed(f.items())), f.__contains__("a"), f.__len__(), f.__getitem__("a"), f.__eq__({}), f.__or__({"z": 1}), f.__ror__({"a": 0, "y": 9}), f.__or__(5))
g = {1: "int", 1.0: "float", True: "bool", "1": "str", (1,): "tuple", None: "none", b"1": "bytes", 2 ** 70: "big", frozenset(): "fs", int: "type", 1.5: "f", 1j: "c"}
print(g, g[1], g[True], g[2 ** 70], g[None], g[int], g[1j], len(g))
h = {i: i * i for i in range(10)}
for k in range(0, 10, 2):
    del h[k]
h[0] = "back"
h[11] = "new"
print(h, list(h)[-1], h.popitem(), h.popitem(), next(iter(h)), min(h), max(h.values()), sum(h), sorted(h, reverse=True))


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


for f in (lambda: {}["k"], lambda: {}[1], lambda: {}[(1, 2)], lambda: {}.pop("k"), lambda: {}.popitem(), lambda: {}.pop(), lambda: {}.get(), lambda: {}[[]], lambda: {}.get([]), lambda: [] in {}, lambda: {}.setdefault([], 1), lambda: {[]: 1}, lambda: dict(5), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: dict(["ab", "c"]),
          lambda: dict([("a",)]), lambda: dict({}, {}), lambda: {}.update(5), lambda: {}.update([1]), lambda: {}.update({}, {}), lambda: hash({}), lambda: {} < {}, lambda: {} + {}, lambda: {} | 5, lambda: {} | [(1, 2)], lambda: dict.fromkeys(5), lambda: dict.fromkeys([[]]), lambda: {}.__delitem__("k"), lambda: {}.nope, lambda: dict(**{1: 2}), lambda: {}.clear(1), lambda: {}.copy(1), lambda: {}.keys(1), lambda: {}.pop("a", 1, 2)):
    attempt(f)
i = {"self": None}
i["self"] = i
print(i, {"a": {"b": [1, {"c": 2}]}}, repr({}), str({"k": "v'"}), {"é": "日"})
print(dict(sorted({"b": 1, "a": 2}.items())), {v: k for k, v in {"a": 1}.items()}, {**{"a": 1}, **{"a": 2}, "b": 3}, [*{"a": 1}], dict(enumerate("ab")), dict(a=1, **{"b": 2}), list(map({"a": 1}.get, "ab")), max({"a": 3, "b": 5}.items(), key=lambda kv: kv[1]))
big = {i: None for i in range(2000)}
for i in range(1999):
    del big[i]
print(big, len(big), list(big))
for i in range(50):
    big[f"k{i}"] = i
    if i % 3:
        del big[f"k{i}"]
print(len(big), list(big)[:4], {}.__sizeof__() > 0, {}.__class_getitem__(int), dict[str, int])
