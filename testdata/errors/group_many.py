# Groups are cut after fifteen, and at ten levels.
import sys


def raised(e):
    try:
        raise e
    except Exception as error:
        return error


wide = ExceptionGroup("wide", [ValueError(i) for i in range(20)])
deep = ValueError("bottom")
for i in range(14):
    deep = ExceptionGroup(f"level {i}", [deep])
nested = ExceptionGroup("n", [TypeError("t"), ExceptionGroup("m", [raised(OSError("o")), KeyError("k")])])
for g in (wide, deep, nested):
    try:
        raise g
    except ExceptionGroup:
        sys.__excepthook__(*sys.exc_info())
try:
    try:
        raise ExceptionGroup("first", [ValueError(1)])
    except* ValueError:
        raise KeyError("in except star")
except ExceptionGroup:
    sys.__excepthook__(*sys.exc_info())
raise BaseExceptionGroup("base", [KeyboardInterrupt("k"), ValueError("v")])
