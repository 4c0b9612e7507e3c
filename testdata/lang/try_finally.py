# finally: with return, break, continue, exceptions; nesting and overriding.
import warnings
warnings.simplefilter("ignore")
log = []


def normal():
    try:
        log.append("try")
    finally:
        log.append("finally")
    return "end"


def returns():
    try:
        return log.append("value") or "try"
    finally:
        log.append("finally")


def overrides():
    for _ in [1]:
        try:
            return "try"
        finally:
            log.append("changing")
    return "never"


exec('''
def swallow():
    try:
        1 / 0
    finally:
        return "swallowed"


def loop_break():
    for i in range(3):
        try:
            1 / 0
        finally:
            break
    return i


def loop_continue():
    out = []
    for i in range(3):
        try:
            out.append(1 // (i - 1))
        finally:
            continue
    return out


def return_twice():
    try:
        return 1
    finally:
        return 2
''')


def raises():
    try:
        raise KeyError("k")
    finally:
        log.append("cleanup")


def replaces():
    try:
        raise KeyError("first")
    finally:
        raise ValueError("second")


def nested():
    try:
        try:
            try:
                log.append(1)
                return "inner"
            finally:
                log.append(2)
        finally:
            log.append(3)
    finally:
        log.append(4)


def in_except():
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            log.append("except")
            return "from except"
        else:
            log.append("else")
        finally:
            log.append("finally")
    finally:
        log.append("outer")


def mutable():
    result = [1]
    try:
        return result
    finally:
        result.append(2)


def rebind():
    result = 1
    try:
        return result
    finally:
        result = 2


def generator():
    try:
        yield 1
        yield 2
    finally:
        log.append("generator closed")


for f in (normal, returns, overrides, swallow, loop_break, loop_continue, return_twice, raises, replaces, nested, in_except, mutable, rebind):
    try:
        print(f.__name__, f(), log)
    except Exception as error:
        print(f.__name__, "raised", repr(error), "context", repr(error.__context__), log)
    log.clear()
g = generator()
next(g)
g.close()
print(log)
log.clear()
for x in generator():
    break
import gc
del x
gc.collect()


def deep(n):
    try:
        if n == 0:
            raise RuntimeError("bottom")
        deep(n - 1)
    finally:
        log.append(n)


try:
    deep(4)
except RuntimeError as error:
    print(error, log[-5:])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for statement in ("return 1", "break", "continue"):
        compile(f"def f():\n  for i in x:\n    try: pass\n    finally: {statement}\n", "s", "exec")
    compile("def f():\n  try: pass\n  finally:\n    def g(): return 1\n    for i in x: break\n", "s", "exec")
    print([str(w.message) for w in caught])
