# assert with and without messages; AssertionError; conditions of every kind.
assert True
assert 1, "not shown"
assert [0], 1 / 1
for condition, message in ((0, "zero"), ([], None), ("", ("tuple", 1)), (None, 5)):
    try:
        assert condition, message
    except AssertionError as error:
        print(repr(error), error.args, str(error))
try:
    assert False
except AssertionError as error:
    print(repr(error), error.args, str(error) == "")
evaluated = []


def note(x):
    evaluated.append(x)
    return x


assert note(True), note("never")
try:
    assert note(0), note("message")
except AssertionError as error:
    print(error, evaluated)
try:
    assert note(1 / 0)
except ZeroDivisionError as error:
    print(error)
try:
    assert 0, 1 / 0
except ZeroDivisionError as error:
    print("message failed:", error)


class Falsy:
    def __bool__(self):
        raise ValueError("no truth")


try:
    assert Falsy()
except ValueError as error:
    print(error)


def shadow():
    AssertionError = KeyError
    try:
        assert 0, "still the builtin"
    except AssertionError:
        print("wrong")
    except Exception as error:
        print(type(error).__name__, error)


shadow()
import warnings
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    compile("assert (1, 'always true')", "s", "exec")
    compile("assert ()", "s", "exec")
    compile("assert (x, )", "s", "exec")
    print([str(w.message) for w in caught])
assert not (lambda: False)(), "lambda"
assert 1 < 2 < 3 and 4 or 5
if 1: assert 1; assert 2, 2; print("both passed")
print(__debug__)
for source in ("assert", "assert a,", "assert a, b, c", "assert a = 1", "assert (a, b) = 1", "__debug__ = 1", "assert x := 1"):
    try:
        compile(source, "s", "exec")
        print(source, "| compiles")
    except SyntaxError as error:
        print(source, "|", error.msg)
