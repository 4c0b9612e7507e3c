# The value that a generator returned belongs to it alone: what uses it up drops the value, and no other iterator's end has it.
def returns():
    yield 1
    return "stale"


def use_up(how):
    try:
        for x in how(returns()):
            pass
    except TypeError as e:
        print(e)


def delegate(it):
    got = yield from it
    print("got", got)


class Iterator:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration("mine")


for how in list, tuple, set, sorted, sum, any, all, iter, lambda g: [x for x in g], lambda g: map(str, g), lambda g: zip(g, g), lambda g: [3 in g], lambda g: {}.keys() | g:
    use_up(how)
    list(delegate([1, 2]))
    use_up(how)
    try:
        next(iter([]))
    except StopIteration as e:
        print(e.args, e.value)
    try:
        list(returns())
        iter(()).__next__()
    except StopIteration as e:
        print(e.args, e.value)
list(delegate(Iterator()))
list(delegate(map(str, returns())))
list(delegate(zip("ab", returns())))
list(delegate(filter(lambda x: list(returns()) and False, [1, 2, 3])))
try:
    next(filter(lambda x: all(returns()) and False, [1, 2, 3]))
except StopIteration as e:
    print(e.value)
