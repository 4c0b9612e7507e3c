# match: sequence patterns with stars, nesting, what counts as a sequence.
import array
import collections


def shape(x):
    match x:
        case []:
            return "empty"
        case [one]:
            return f"one {one!r}"
        case (1, 2):
            return "exactly 1, 2"
        case [a, [b, c]]:
            return f"nested {a} {b} {c}"
        case [first, *_, "end"]:
            return f"from {first} to end"
        case ["cmd", *args]:
            return f"command {args}"
        case [a, b, *rest] if len(rest) > 2:
            return f"long {a} {b} {rest}"
        case [*init, (int() | float()) as last]:
            return f"ends in number {init} {last}"
        case [_, _, _]:
            return "three things"
        case [*_]:
            return "some sequence"
        case _:
            return "no sequence"


for x in ([], (), [5], (1, 2), [1, 2], [1, 2.0], ["a", ["b", "c"]], ["a", "bc"], ["a", "x", "end"], ["b", "end"], ["cmd"], ["cmd", 1, 2], list("abcde"), ["a", "b", 3],
          ["a", "b", None], ["a", None], "ab", b"ab", bytearray(b"ab"), {1, 2}, {1: 2}, range(2), range(0), collections.deque([7]), array.array("i", [1, 2]), memoryview(b"ab"),
          iter([1]), (x for x in "ab"), None, 5):
    print(type(x).__name__, shape(x))


class Mine:
    def __init__(self, *items): self.items = items
    def __len__(self): return len(self.items)
    def __getitem__(self, i): return self.items[i]


class Registered(Mine):
    pass


collections.abc.Sequence.register(Registered)


class Inherits(collections.abc.Sequence):
    def __len__(self): return 2
    def __getitem__(self, i):
        if i > 1:
            raise IndexError
        return "ab"[i]


class MyList(list):
    pass


for x in (Mine(1, 2), Registered(1, 2), Inherits(), MyList([1, 2]), collections.UserList([1, 2]), collections.namedtuple("P", "x y")(1, 2)):
    print(type(x).__name__, shape(x))


def swap(pair):
    match pair:
        case a, b:
            return b, a
        case a,:
            return a
        case *only,:
            return only


print(swap([1, 2]), swap([1]), swap([]), swap((1, 2, 3)))


def middle(x):
    match x:
        case [1, *mid, 9]: return mid
        case [*start, 5, 6]: return start
        case [a, *_]: return a


print(middle([1, 9]), middle([1, 2, 3, 9]), middle([0, 5, 6]), middle([7, 8]), middle([]))


def deep(x):
    match x:
        case [[[a]], [b, *c], *d]: return a, b, c, d
        case [(1 | 2) as n, [*_, ("x" | "y") as l]]: return n, l
        case [[], [], []]: return "three empties"


print(deep([[[1]], [2, 3, 4], 5]), deep([2, [0, "y"]]), deep([[], (), range(0)]), deep([[[1], 2], [3]]))
a = "kept"
match [1, 2, 3]:
    case [a, "no", _]: pass
    case [_, b, c]: print(b, c)
print(a)
for source in ("match x:\n case [*a, *b]: pass", "match x:\n case [a, a]: pass", "match x:\n case *a: pass", "match x:\n case (*a): pass", "match x:\n case [a] | [b]: pass", "match x:\n case a | 1: pass",
               "match x:\n case a: pass\n case b: pass", "match x:\n case _: pass\n case 1: pass", "match x:\n case a | b: pass", "match x:\n case [a, b] as a: pass", "match x:\n case 1 as _: pass", "match x:\n case 1 as a.b: pass"):
    try:
        compile(source, "s", "exec")
        print("compiles")
    except SyntaxError as error:
        print(error.msg)
