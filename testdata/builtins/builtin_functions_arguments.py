# Errors of every builtin function and type when it is called with wrong arguments.
import builtins

skip = {"input", "breakpoint", "exit", "quit", "help", "license", "credits", "copyright", "open", "dir", "locals", "globals", "vars", "id", "print", "object", "exec", "eval", "super", "__import__", "__build_class__"}
for name in dir(builtins):
    thing = getattr(builtins, name)
    if name in skip or not callable(thing) or isinstance(thing, type) and issubclass(thing, BaseException):
        continue
    for args in ((), (5,), ("x",), (None,), ([],), (1, 2), ("a", "b", "c", "d", "e")):
        try:
            result = repr(thing(*args)).split(" at 0x")[0]
            if name not in ("hash",):
                print(name, args, "->", result)
        except Exception as error:
            print(name, args, "!", type(error).__name__, error)
