# match: mapping patterns, rest, nested, what counts as a mapping.
import collections
import types


def kind(x):
    match x:
        case {"type": "circle", "r": (int() | float()) as r}:
            return f"circle {r}"
        case {"type": "line", "points": [[x1, y1], *more]}:
            return f"line from {x1},{y1} with {len(more)} more"
        case {"user": {"name": str(name), **user_rest}, **rest}:
            return f"user {name} {user_rest} {rest}"
        case {1: one, None: none}:
            return f"odd keys {one} {none}"
        case {"a": 1 | 2 as a, "b": _}:
            return f"a={a}"
        case {"key": None}:
            return "key is None"
        case {**everything} if everything:
            return f"some mapping {everything}"
        case {}:
            return "empty mapping or any"
        case _:
            return "no mapping"


for x in ({"type": "circle", "r": 2}, {"type": "circle", "r": "x"}, {"type": "line", "points": [(0, 1), (2, 3)]}, {"user": {"name": "n", "age": 3}, "x": 1},
          {1: "one", None: "none"}, {"a": 2, "b": 0, "c": 9}, {"a": 3, "b": 0}, {"key": None}, {}, [], "x", None, collections.OrderedDict(a=1, b=2),
          types.MappingProxyType({"key": None}), collections.ChainMap({"a": 1}, {"b": 2}), collections.Counter("ab"), collections.UserDict({"q": 1})):
    try:
        print(type(x).__name__, kind(x))
    except SyntaxError as error:
        print(error)
d = collections.defaultdict(list, a=1)
match d:
    case {"missing": v}:
        print("made a default")
    case {"a": v}:
        print("found", v, len(d))


class Key:
    NAME = "name"
    AGE = 2


match {"name": 1, 2: 3}:
    case {Key.NAME: a, Key.AGE: b, **rest}:
        print(a, b, rest)


class Mine(collections.abc.Mapping):
    def __getitem__(self, k):
        print("getitem", k, end=" ")
        return {"a": 1}[k]
    def __iter__(self): return iter(["a"])
    def __len__(self): return 1
    def get(self, key, default=None):
        print("get", key, end=" ")
        return 1 if key == "a" else default


match Mine():
    case {"b": _}: print("b")
    case {"a": v, **rest}: print(v, rest)
original = {"a": 1, "b": 2}
match original:
    case {"a": _, **rest}:
        rest["c"] = 3
print(original, rest)
for source in ("match x:\n case {'a': 1, 'a': 2}: pass", "match x:\n case {**a, 'b': 1}: pass", "match x:\n case {**_}: pass", "match x:\n case {a: 1}: pass", "match x:\n case {'a': b, 'c': b}: pass",
               "match x:\n case {1: _, True: _}: pass", "match x:\n case {f'a': _}: pass", "match x:\n case {-1: _, 1 + 2j: _}: pass", "match x:\n case {'a': 1, **a, **b}: pass", "match x:\n case {None: 1, None: 2}: pass", "match x:\n case {'a' 'b': _}: pass"):
    try:
        compile(source, "s", "exec")
        print("compiles")
    except SyntaxError as error:
        print(error.msg)


class A:
    k = "x"


try:
    match {"x": 1}:
        case {"x": _, A.k: _}: print("twice")
except ValueError as error:
    print(error)
