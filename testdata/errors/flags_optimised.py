# golden: flags -O
# With -O assertions are gone.
assert False, "not checked"
print(__debug__)


def f():
    "doc stays"
    assert 1 / 0


f()
print(f.__doc__)
if __debug__:
    print("debug")
else:
    print("optimised")
