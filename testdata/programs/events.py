# An event system: weak handlers, priorities, decorators, wildcards, errors in handlers.
import fnmatch
import functools
import heapq
import itertools


class Bus:
    def __init__(self):
        self.handlers, self.count, self.errors = [], itertools.count(), []

    def on(self, pattern, priority=0, once=False):
        def register(f):
            heapq.heappush(self.handlers, (-priority, next(self.count), pattern, once, f))
            return f
        return register

    def emit(self, name, **data):
        results, kept = [], []
        for entry in sorted(self.handlers):
            _, _, pattern, once, f = entry
            if not fnmatch.fnmatchcase(name, pattern):
                kept.append(entry)
                continue
            try:
                result = f(name, **data)
            except Exception as error:
                self.errors.append(f"{f.__name__}: {error!r}")
            else:
                results.append((f.__name__, result))
                if result is StopIteration:
                    kept.extend(e for e in sorted(self.handlers) if e > entry and e not in kept)
                    kept.append(entry)
                    break
            if not once:
                kept.append(entry)
        self.handlers = kept
        heapq.heapify(self.handlers)
        return results


bus = Bus()


@bus.on("user.*")
def every(name, **data):
    return name, sorted(data)


@bus.on("user.login", priority=5)
def login(name, user, **rest):
    return f"welcome {user}"


@bus.on("*", priority=-1)
def last(name, **data):
    return len(data)


@bus.on("user.*", once=True)
def first_time(name, **data):
    return "first"


@bus.on("*.fail")
def failing(name, **data):
    return 1 / data["divisor"]


print(bus.emit("user.login", user="ann", ip="::1"))
print(bus.emit("user.login", user="bob"))
print(bus.emit("user.fail", divisor=2), bus.emit("job.fail", divisor=0), bus.emit("user.login"), bus.errors)


@bus.on("user.*", priority=10)
def stopper(name, **data):
    return StopIteration if data.get("stop") else None


print([n for n, _ in bus.emit("user.login", user="c", stop=True)], [n for n, _ in bus.emit("user.login", user="d")], len(bus.handlers))


def pipeline(*steps):
    return functools.reduce(lambda f, g: lambda x: g(f(x)), steps)


def observable(cls):
    original = cls.__setattr__

    def __setattr__(self, name, value):
        old = self.__dict__.get(name)
        original(self, name, value)
        if old != value:
            bus.emit(f"change.{name}", old=old, new=value)
    cls.__setattr__ = __setattr__
    return cls


changes = []


@bus.on("change.*")
def record(name, old, new):
    changes.append((name.split(".")[1], old, new))


@observable
class Thing:
    def __init__(self):
        self.a, self.b = 1, "x"


t = Thing()
t.a += 1
t.b = "x"
t.c = [t.a]
print(changes, pipeline(str.strip, str.upper, list, len)("  abc "), vars(t))
