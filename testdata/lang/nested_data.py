# Nested containers: building, reaching, changing, copying, comparing, printing.
data = {"users": [{"name": "ann", "tags": {"a", }, "pos": (1, 2)}, {"name": "bob", "tags": set(), "pos": (3, [4, 5])}], "count": 2, ("t", 1): {None: [True, {1.5: b"x"}]}}
print(data["users"][0]["name"], data["users"][-1]["pos"][1][0], data["t", 1][None][1][1.5], len(data["users"][0]["tags"]))
data["users"][1]["pos"][1].append(6)
data["users"][0].setdefault("langs", []).extend(["py", "go"])
data["users"].append({"name": "cy"} | {"pos": (0,)})
data["count"] += 1
del data["users"][0]["tags"]
print(data)


def walk(x, path=""):
    if isinstance(x, dict):
        for k, v in x.items():
            yield from walk(v, f"{path}.{k}")
    elif isinstance(x, (list, tuple)):
        for i, v in enumerate(x):
            yield from walk(v, f"{path}[{i}]")
    else:
        yield path, x


for path, value in walk(data):
    print(path, value)


def get(x, *path, default=None):
    for p in path:
        try:
            x = x[p]
        except (KeyError, IndexError, TypeError):
            return default
    return x


print(get(data, "users", 0, "langs", 1), get(data, "users", 9), get(data, "count", 0, default="no"), get(data))
matrix = [[0] * 3 for _ in range(2)]
matrix[1][2] = 5
transposed = [list(r) for r in zip(*matrix)]
print(matrix, transposed, [sum(r) for r in matrix], sum(map(sum, matrix)), [[c * 2 for c in r] for r in matrix], [c for r in matrix for c in r if c])
tree = lambda: __import__("collections").defaultdict(tree)
t = tree()
t["a"]["b"]["c"] = 1
t["a"]["d"]
print(__import__("json").dumps(t), t["a"]["b"], len(t["a"]))
shared = [1]
both = {"x": shared, "y": shared}
both["x"].append(2)
print(both, both["x"] is both["y"], {"a": [1, {"b": (2,)}]} == {"a": [1, {"b": (2,)}]}, [[1], [2]] < [[1], [3]], [(1, [2])] == [(1, [2.0])], {1: {2: {3: {}}}} != {1: {2: {3: {4: 0}}}})
groups = {}
for word in "apple avocado banana blueberry cherry apricot".split():
    groups.setdefault(word[0], {}).setdefault(len(word), []).append(word)
print(groups, {k: max(v) for k, v in groups.items()}, sorted((k, n, *ws) for k, v in groups.items() for n, ws in v.items()))
stack = [[]]
for token in "( a ( b c ) ( ) d )".split():
    if token == "(":
        stack.append([])
    elif token == ")":
        done = stack.pop()
        stack[-1].append(done)
    else:
        stack[-1].append(token)
print(stack[0])
(first, *_), last = [[1, 2, 3], {"k": "v"}]
