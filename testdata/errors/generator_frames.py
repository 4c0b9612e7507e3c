# Frames of generators, comprehensions and lambdas in a traceback.
def numbers():
    for i in (2, 1, 0):
        yield 10 // i


def doubled(source):
    yield from (x * 2 for x in source)


def consume():
    return list(map(lambda v: v + 1, doubled(numbers())))


print(consume())
