# Graphs: breadth and depth first, Dijkstra, topological order, components, spanning tree, Floyd-Warshall.
import heapq
from collections import defaultdict, deque

EDGES = [("a", "b", 4), ("a", "c", 1), ("c", "b", 2), ("b", "d", 5), ("c", "d", 8), ("d", "e", 3), ("f", "g", 1)]


class Graph:
    def __init__(self, edges, directed=False):
        self.edges = defaultdict(dict)
        for a, b, w in edges:
            self.edges[a][b] = w
            self.edges[b] if directed else self.edges[b].__setitem__(a, w)

    def bfs(self, start):
        seen, queue = {start: None}, deque([start])
        while queue:
            node = queue.popleft()
            yield node
            for n in sorted(self.edges[node]):
                if n not in seen:
                    seen[n] = node
                    queue.append(n)

    def dfs(self, node, seen=None):
        seen = set() if seen is None else seen
        seen.add(node)
        yield node
        for n in sorted(self.edges[node]):
            if n not in seen:
                yield from self.dfs(n, seen)

    def shortest(self, start):
        best, heap = {}, [(0, start, (start,))]
        while heap:
            cost, node, path = heapq.heappop(heap)
            if node not in best:
                best[node] = cost, path
                for n, w in self.edges[node].items():
                    heapq.heappush(heap, (cost + w, n, path + (n,)))
        return best

    def topological(self):
        incoming = {n: 0 for n in self.edges}
        for n in self.edges:
            for m in self.edges[n]:
                incoming[m] += 1
        ready, order = sorted(n for n, k in incoming.items() if not k), []
        while ready:
            n = ready.pop(0)
            order.append(n)
            for m in sorted(self.edges[n]):
                incoming[m] -= 1
                if not incoming[m]:
                    ready.append(m)
        if len(order) < len(self.edges):
            raise ValueError("cycle among " + ", ".join(sorted(set(self.edges) - set(order))))
        return order


g = Graph(EDGES)
print(list(g.bfs("a")), list(g.dfs("a")), g.shortest("a"))
print(Graph(EDGES, directed=True).topological())
try:
    Graph(EDGES + [("e", "a", 1)], directed=True).topological()
except ValueError as error:
    print(error)
parent = {}


def find(x):
    parent.setdefault(x, x)
    while parent[x] != x:
        parent[x] = x = parent[parent[x]]
    return x


tree = []
for a, b, w in sorted(EDGES, key=lambda e: e[2]):
    if find(a) != find(b):
        parent[find(a)] = find(b)
        tree.append((a, b, w))
print(tree, sum(w for *_, w in tree), len({find(n) for n in parent}))
nodes = sorted(g.edges)
far = {(a, b): 0 if a == b else g.edges[a].get(b, float("inf")) for a in nodes for b in nodes}
for k in nodes:
    for i in nodes:
        for j in nodes:
            far[i, j] = min(far[i, j], far[i, k] + far[k, j])
for i in nodes:
    print(i, [far[i, j] for j in nodes])
