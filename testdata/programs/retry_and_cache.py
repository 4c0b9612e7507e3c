# Decorators with state: retry, timing by a fake clock, memoise with limits, rate limit, type checks by annotations.
import functools
import inspect


class Clock:
    now = 0
    @classmethod
    def tick(cls, n=1): cls.now += n


def retry(times, *exceptions, on_error=None):
    def decorate(f):
        @functools.wraps(f)
        def wrapper(*args, **kw):
            for attempt in range(1, times + 1):
                try:
                    return f(*args, **kw)
                except exceptions as error:
                    if on_error:
                        on_error(attempt, error)
                    if attempt == times:
                        error.add_note(f"after {times} attempts")
                        raise
                    Clock.tick(2 ** attempt)
        return wrapper
    return decorate


log = []
failures = iter([OSError("down"), ValueError("bad"), None, OSError("1"), OSError("2"), OSError("3"), KeyError("not retried")])


@retry(3, OSError, ValueError, on_error=lambda n, e: log.append((n, repr(e))))
def fetch(x):
    """Fetches x."""
    error = next(failures)
    if error:
        raise error
    return x * 2


print(fetch(5), log, Clock.now, fetch.__name__, fetch.__doc__)
for _ in range(2):
    try:
        fetch(1)
    except (OSError, KeyError) as error:
        print(repr(error), getattr(error, "__notes__", None), Clock.now)


def checked(f):
    signature = inspect.signature(f)

    @functools.wraps(f)
    def wrapper(*args, **kw):
        bound = signature.bind(*args, **kw)
        for name, value in bound.arguments.items():
            expected = signature.parameters[name].annotation
            if expected is not inspect.Parameter.empty and not isinstance(value, expected):
                raise TypeError(f"{f.__name__}: {name} must be {getattr(expected, '__name__', expected)}, not {type(value).__name__}")
        return f(*args, **kw)
    return wrapper


@checked
def area(w: int | float, h: int | float = 1, *, unit: str = "m"):
    return f"{w * h}{unit}"


for call in (lambda: area(2, 3), lambda: area(2.5), lambda: area("2", 3), lambda: area(1, unit=5), lambda: area(), lambda: area(1, 2, 3), lambda: area(w=2, h=4, unit="cm")):
    try:
        print(call())
    except TypeError as error:
        print("TypeError", error)


class memo:
    def __init__(self, limit=None): self.limit, self.cache, self.hits = limit, {}, 0
    def __call__(self, f):
        @functools.wraps(f)
        def wrapper(*key):
            if key in self.cache:
                self.hits += 1
                self.cache[key] = self.cache.pop(key)
            else:
                self.cache[key] = f(*key)
                if self.limit and len(self.cache) > self.limit:
                    del self.cache[next(iter(self.cache))]
            return self.cache[key]
        wrapper.info = lambda: (self.hits, len(self.cache), list(self.cache)[:3])
        return wrapper


@memo()
def ways(n): return 1 if n < 2 else ways(n - 1) + ways(n - 2)
@memo(limit=2)
def square(n): return n * n


print(ways(60), ways.info(), [square(n) for n in (1, 2, 1, 3, 2, 1)], square.info())
