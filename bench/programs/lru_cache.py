"""A cache that forgets the least recently used, on OrderedDict and on an own linked list, under a skewed load."""
from collections import OrderedDict

from measure import measure


class OrderedCache:
    def __init__(self, size):
        self.size = size
        self.data = OrderedDict()
        self.hits = self.misses = 0

    def get(self, key, make):
        data = self.data
        if key in data:
            self.hits += 1
            data.move_to_end(key)
            return data[key]
        self.misses += 1
        value = data[key] = make(key)
        if len(data) > self.size:
            data.popitem(last=False)
        return value

    def oldest(self):
        return list(self.data)[:3]


class Link:
    __slots__ = ("key", "value", "before", "after")


class LinkedCache:
    def __init__(self, size):
        self.size = size
        self.links = {}
        self.hits = self.misses = 0
        self.head = head = Link()
        head.before = head.after = head
        head.key = head.value = None

    def get(self, key, make):
        link = self.links.get(key)
        if link is not None:
            self.hits += 1
            link.before.after = link.after
            link.after.before = link.before
        else:
            self.misses += 1
            if len(self.links) >= self.size:
                link = self.head.after
                self.head.after = link.after
                link.after.before = self.head
                del self.links[link.key]
            else:
                link = Link()
            link.key = key
            link.value = make(key)
            self.links[key] = link
        head = self.head
        link.before, link.after = head.before, head
        head.before.after = link
        head.before = link
        return link.value

    def oldest(self):
        found, link = [], self.head.after
        while link is not self.head and len(found) < 3:
            found.append(link.key)
            link = link.after
        return found


def keys(count):
    seed = 99
    for _ in range(count):
        seed = (seed * 1664525 + 1013904223) & 0xFFFFFFFF
        a = seed >> 20
        seed = (seed * 1664525 + 1013904223) & 0xFFFFFFFF
        yield "user:%d" % (a * (seed >> 20) >> 11)


def run(count):
    results = []
    for cache in OrderedCache(400), LinkedCache(400):
        total = 0
        for key in keys(count):
            total += len(cache.get(key, str.upper)) + cache.hits % 3
        results.append((cache.hits, cache.misses, total, cache.oldest()))
    if results[0] != results[1]:
        raise AssertionError("the two caches differ: %r" % results)
    return results[0]


measure("lru_cache", run, 80000, (7469, 72531, 763810, ['user:2140', 'user:425', 'user:10']))
