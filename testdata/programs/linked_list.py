# A doubly linked list with the whole protocol of a sequence, from the abstract base class.
from collections.abc import MutableSequence


class Node:
    __slots__ = ("value", "before", "after")


class Linked(MutableSequence):
    def __init__(self, items=()):
        self.end = end = Node()
        end.before = end.after = end
        self.size = 0
        self.extend(items)

    def node(self, index):
        if not -self.size <= index < self.size:
            raise IndexError(f"index {index} of {self.size}")
        node = self.end
        for _ in range(index + 1 if index >= 0 else -index):
            node = node.after if index >= 0 else node.before
        return node

    def __len__(self): return self.size

    def __getitem__(self, index):
        if isinstance(index, slice):
            return Linked(self.node(i).value for i in range(*index.indices(self.size)))
        return self.node(index).value

    def __setitem__(self, index, value): self.node(index).value = value

    def __delitem__(self, index):
        node = self.node(index)
        node.before.after, node.after.before = node.after, node.before
        self.size -= 1

    def insert(self, index, value):
        after = self.node(index) if -self.size <= index < self.size else self.end if index >= 0 else self.end.after
        node = Node()
        node.value, node.after, node.before = value, after, after.before
        after.before.after = after.before = node
        self.size += 1

    def __iter__(self):
        node = self.end.after
        while node is not self.end:
            yield node.value
            node = node.after

    def __reversed__(self):
        node = self.end.before
        while node is not self.end:
            yield node.value
            node = node.before

    def __eq__(self, other): return len(self) == len(other) and all(a == b for a, b in zip(self, other))
    def __repr__(self): return f"<{' '.join(map(repr, self))}>"


l = Linked("abc")
l.append(1)
l.insert(0, "first")
l.insert(-1, "near the end")
l.insert(99, "last")
print(l, len(l), l[0], l[-1], l[1:4], l[::-2], "b" in l, 5 in l, l.index("c"), l.count("a"), list(reversed(l)))
del l[1], l[-1]
l[0] = "changed"
l.remove("c")
l += [7, 8]
print(l, l.pop(), l.pop(0), l, bool(l), bool(Linked()))
l.reverse()
print(l, l == Linked(list(l)), l == [1], sorted(map(str, l)), [*l], max(map(str, l)))
l.extend(l)
print(l)
l.clear()
print(l, isinstance(l, MutableSequence), hash is not None)
for bad in (lambda: l[0], lambda: l.pop(), lambda: l.remove(1), lambda: l.index(1), lambda: hash(l), lambda: Linked(5)):
    try:
        bad()
    except (IndexError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
