# Views of dict: set operations, liveness, comparison, repr, reversed, mapping.
d = {"a": 1, "b": 2, "c": 3}
keys, values, items = d.keys(), d.values(), d.items()
print(keys, values, items, len(keys), "a" in keys, 2 in values, ("a", 1) in items, ("a", 2) in items, "a" in items, ["a", 1] in items)
d["d"] = 4
print(keys, len(values), list(items)[-1])
del d["a"]
print(sorted(keys & {"b", "x"}), sorted(keys | {"x"}), sorted(keys - {"b"}), sorted(keys ^ {"b", "x"}), sorted({"b", "z"} - keys), sorted(keys & "bc"), type(keys & set()).__name__)
print(sorted(items & {("b", 2), ("q", 1)}), sorted(items - [("b", 2)]), sorted(items | [("z", 0)])[-1], keys.isdisjoint({"x"}), items.isdisjoint([("b", 2)]))
print(keys == {"b", "c", "d"}, keys == {"b": 0, "c": 0, "d": 0}.keys(), keys != {"b"}, keys < {"b", "c", "d", "e"}, keys <= {"b", "c", "d"}, keys > {"b"}, keys >= {"b"}, items == {("b", 2), ("c", 3), ("d", 4)}, values == values, d.values() == d.values(), keys == ["b", "c", "d"])
print(list(reversed(keys)), list(reversed(values)), list(reversed(items)), next(iter(keys)), type(iter(keys)).__name__, type(iter(values)).__name__, type(iter(items)).__name__, type(reversed(keys)).__name__, type(reversed(items)).__name__, type(reversed(values)).__name__)
print(keys.mapping == d, type(keys.mapping).__name__, repr({}.keys()), repr({}.values()), repr({}.items()), {1: {2: 3}}.items())


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


for f in (lambda: keys[0], lambda: keys & 5, lambda: 5 & keys, lambda: keys | 5, lambda: keys - 5, lambda: hash(keys), lambda: hash(values) is not None, lambda: keys + keys, lambda: values & values, lambda: values < values, lambda: keys < 5, lambda: keys.add(1), lambda: keys.mapping.__setitem__("x", 1), lambda: items & [[1, []]], lambda: {1: []}.items() & [1],
          lambda: {1: []}.items() == {(1, 2)}, lambda: {1: []}.items() == {1: []}.items(), lambda: len({1: []}.items() | []), lambda: type(keys)(d), lambda: [] in keys, lambda: ("b", []) in items, lambda: keys.isdisjoint(5), lambda: keys.isdisjoint()):
    attempt(f)
e = {1: 2}
it = iter(e.items())
e[3] = 4
attempt(lambda: next(it))
it = iter(e.values())
del e[1]
e[9] = 9
attempt(lambda: list(it))
k1 = {"x": 1}.keys()
k1_set = set(k1)
print(k1_set, {"a": 1}.items() | {"b": 2}.items() == {("a", 1), ("b", 2)}, {1: 1}.keys() | {2: 2}.keys(), {1: 1, 2: 2}.keys() & {2: 0, 3: 0}.keys(), {1: 1, 2: 2}.keys() ^ {2: 0, 3: 0}.keys() == {1, 3}, {1: 1}.keys() - [1], [1] - {1: 1}.keys() if 0 else "")
print(dict(items), [*values], sum({"a": 1, "b": 2}.values()), max({"a": 1, "b": 2}.items(), key=lambda i: i[1]), sorted(d.items(), key=lambda i: -i[1]), tuple({"z": 0}), list(zip(d.keys(), d.values())) == list(d.items()), isinstance(keys, type({}.keys())), all(k in d for k in keys), {k: v for k, v in items})
f = {}
f["loop"] = f.values()
print(f, f.values())
import types
proxy = types.MappingProxyType(d)
print(proxy, proxy["b"], proxy.get("q"), list(proxy), len(proxy), "b" in proxy, proxy == d, proxy | {"z": 1}, proxy.copy() == d, sorted(proxy.keys()), list(reversed(proxy)), hash(types.MappingProxyType({})) if 0 else "")
attempt(lambda: proxy.__setitem__("a", 1))
attempt(lambda: proxy.update({}))
attempt(lambda: types.MappingProxyType(5))
attempt(lambda: hash(proxy))
attempt(lambda: proxy.__delitem__("a"))
