"""Edit distances between words, by rows, by a full table with the way back, and a search in a tree of words."""
from measure import measure


def distance(a, b):
    if len(a) < len(b):
        a, b = b, a
    previous = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b, 1):
            row.append(min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (x != y)))
        previous = row
    return previous[-1]


def script(a, b):
    """The edits that turn a into b."""
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a) + 1):
        table[i][0] = i
    for j in range(len(b) + 1):
        table[0][j] = j
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            if a[i - 1] == b[j - 1]:
                table[i][j] = table[i - 1][j - 1]
            else:
                table[i][j] = 1 + min(table[i - 1][j], table[i][j - 1], table[i - 1][j - 1])
    i, j, edits = len(a), len(b), []
    while i or j:
        if i and j and a[i - 1] == b[j - 1]:
            i, j = i - 1, j - 1
            edits.append("=")
        elif i and j and table[i][j] == table[i - 1][j - 1] + 1:
            i, j = i - 1, j - 1
            edits.append("~" + b[j])
        elif i and table[i][j] == table[i - 1][j] + 1:
            i -= 1
            edits.append("-")
        else:
            j -= 1
            edits.append("+" + b[j])
    return "".join(reversed(edits))


class Tree:
    """Words arranged by their distance from one another (a BK tree)."""

    def __init__(self, word):
        self.word = word
        self.children = {}

    def add(self, word):
        node = self
        while True:
            d = distance(node.word, word)
            if d == 0:
                return
            if d not in node.children:
                node.children[d] = Tree(word)
                return
            node = node.children[d]

    def near(self, word, limit):
        found, todo = [], [self]
        while todo:
            node = todo.pop()
            d = distance(node.word, word)
            if d <= limit:
                found.append((d, node.word))
            todo.extend(child for key, child in node.children.items() if d - limit <= key <= d + limit)
        return sorted(found)


def make_words(count):
    seed, words = 31, []
    for _ in range(count):
        letters = []
        seed = (seed * 69069 + 1) % 4294967296
        for _ in range(4 + (seed >> 16) % 5):
            seed = (seed * 69069 + 1) % 4294967296
            letters.append("abdeiklmnorstu"[(seed >> 16) % 14])
        words.append("".join(letters))
    return words


def run(count):
    words = make_words(count)
    tree = Tree(words[0])
    for word in words[1:]:
        tree.add(word)
    near = [tree.near(word + "e", 2) for word in words[::25]]
    edits = script("".join(words[:12]), "".join(words[6:18]))
    return sum(map(len, near)), near[0][:2], len(edits), edits[:20]


measure("levenshtein", run, 600, (30, [(1, 'mamimi')], 125, '---=-~n~b~u~b=~e~m~o'))
