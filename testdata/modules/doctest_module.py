"""doctest: examples that pass and fail.

>>> 1 + 1
2
>>> print("a\\n\\nb")
a
<BLANKLINE>
b
"""
import doctest
import sys


def good(x):
    """
    >>> good(2)
    4
    >>> good("a")
    'aa'
    >>> for i in range(2):
    ...     print(i)
    0
    1
    >>> good(None)
    Traceback (most recent call last):
        ...
    TypeError: unsupported operand type(s) for *: 'NoneType' and 'int'
    """
    return x * 2


def options():
    """
    >>> list(range(20))  # doctest: +ELLIPSIS
    [0, 1, ..., 19]
    >>> print("a   b")  # doctest: +NORMALIZE_WHITESPACE
    a b
    >>> 1 / 0  # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    ZeroDivisionError: whatever
    >>> undefined  # doctest: +SKIP
    """


def bad():
    """
    >>> 1 + 1
    3
    >>> undefined_name
    5
    >>> print("x")
    """


class C:
    """
    >>> C().m()
    'm'
    """

    def m(self):
        """
        >>> C.m(None)
        'm'
        """
        return "m"


print([t.name for t in doctest.DocTestFinder().find(sys.modules["__main__"], "main")])
runner = doctest.DocTestRunner(verbose=False)
for f in (good, options, C):
    for test in doctest.DocTestFinder().find(f, f.__name__, globs=globals()):
        print(test.name, runner.run(test), len(test.examples))
for test in doctest.DocTestFinder().find(bad, "bad", globs=globals()):
    print(runner.run(test, out=lambda s: print(s.replace(__file__, "FILE"), end="")))
print(runner.summarize(verbose=False))
examples = doctest.DocTestParser().get_examples(">>> a = 1\n>>> a\n1\n\ntext\n>>> if a:\n...     b\n")
print([(e.source, e.want, e.lineno, e.indent) for e in examples])
print(doctest.script_from_examples(">>> 1\n1\ntext"))
try:
    doctest.DocTestParser().get_examples(">>>bad")
except ValueError as error:
    print(error)
checker = doctest.OutputChecker()
print(checker.check_output("1\n", "1\n", 0), checker.check_output("a...z\n", "abcz\n", doctest.ELLIPSIS), checker.check_output("True\n", "1\n", 0), doctest.ELLIPSIS, doctest.register_optionflag("MINE") > 0)
