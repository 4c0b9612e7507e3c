"""Building and walking many binary trees: allocation, recursion, much garbage and one tree that stays."""
from measure import measure


class Tree:
    __slots__ = ("left", "right")

    def __init__(self, left, right):
        self.left = left
        self.right = right


def make(depth):
    if depth == 0:
        return Tree(None, None)
    return Tree(make(depth - 1), make(depth - 1))


def count(tree):
    if tree.left is None:
        return 1
    return 1 + count(tree.left) + count(tree.right)


def make_tuples(depth):
    return (make_tuples(depth - 1), make_tuples(depth - 1)) if depth else (None, None)


def count_tuples(tree):
    left, right = tree
    return 1 if left is None else 1 + count_tuples(left) + count_tuples(right)


def run(deepest):
    lasting = make(deepest)
    total = 0
    for depth in range(4, deepest, 4):
        for _ in range(1 << (deepest - depth)):
            total += count(make(depth))
            total += count_tuples(make_tuples(depth))
    return count(lasting), total


measure("binary_trees", run, 16, (131071, 777696))
