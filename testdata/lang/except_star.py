# except*: splitting groups, naked exceptions, re-raising, nested groups, errors.
def describe(error, depth=0):
    if isinstance(error, BaseExceptionGroup):
        return f"{type(error).__name__}({error.message!r}: [{', '.join(describe(e) for e in error.exceptions)}])"
    return repr(error)


def run(group, label):
    print("--", label)
    try:
        try:
            raise group
        except* ValueError as e:
            print("ValueError:", describe(e))
        except* (TypeError, KeyError) as e:
            print("Type/Key:", describe(e))
        else:
            print("else")
        finally:
            print("finally")
    except BaseException as rest:
        print("rest:", describe(rest))


run(ExceptionGroup("g", [ValueError(1), TypeError(2), ValueError(3)]), "all handled")
run(ExceptionGroup("g", [ValueError(1), OSError("os")]), "some left")
run(ValueError("naked"), "naked")
run(OSError("naked"), "naked, unmatched")
run(ExceptionGroup("outer", [ExceptionGroup("inner", [ValueError(1), OSError(2)]), KeyError(3)]), "nested")
run(BaseExceptionGroup("base", [KeyboardInterrupt(), ValueError(1)]), "base")
run(ExceptionGroup("deep", [ExceptionGroup("d1", [ExceptionGroup("d2", [ValueError("x")])])]), "deep")
try:
    try:
        pass
    except* ValueError:
        print("never")
    else:
        print("else without error")
finally:
    print("done")


def raising():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2), OSError(3)])
    except* ValueError:
        raise KeyError("new")
    except* TypeError as e:
        raise


try:
    raising()
except BaseException as error:
    print(describe(error), [repr(e.__context__)[:40] for e in error.exceptions])


def raise_named():
    try:
        raise ExceptionGroup("g", [ValueError(1), OSError(3)])
    except* ValueError as e:
        raise e


try:
    raise_named()
except BaseException as error:
    print(describe(error))
try:
    try:
        raise ExceptionGroup("g", [ValueError(1)])
    except* ValueError:
        1 / 0
except BaseException as error:
    print(describe(error))
for bad in (ExceptionGroup, BaseExceptionGroup, (ValueError, ExceptionGroup), 5, int):
    try:
        try:
            raise ValueError
        except* bad:
            print("unreached")
    except BaseException as error:
        print(type(error).__name__, error)
try:
    raise ExceptionGroup("g", [ValueError(1)])
except* ValueError as e:
    pass
try:
    e
except NameError as error:
    print(error)


def loop():
    out = []
    for i in range(3):
        try:
            raise ExceptionGroup("g", [ValueError(i)])
        except* ValueError as e:
            out.append(e.exceptions[0].args[0])
    return out


print(loop())
try:
    try:
        raise ExceptionGroup("g", [ValueError(1), ValueError(2)])
    except* ValueError as e:
        print(len(e.exceptions))
        try:
            raise KeyError
        except KeyError:
            print("inner plain except")
except BaseException as error:
    print("unexpected", error)
for source in ("try: pass\nexcept* : pass", "try: pass\nexcept ValueError: pass\nexcept* TypeError: pass", "try: pass\nexcept* A: pass\nexcept: pass",
               "def f():\n try: pass\n except* A: return 1", "for i in x:\n try: pass\n except* A: break", "for i in x:\n try: pass\n except* A: continue"):
    try:
        compile(source, "s", "exec")
        print("fine")
    except SyntaxError as error:
        print(error.msg)
