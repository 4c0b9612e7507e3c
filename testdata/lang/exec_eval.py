# exec, eval and compile: namespaces, modes, results, errors.
print(eval("1 + 2"), eval("x * 2", {"x": 5}), eval("a + b", {"a": 1}, {"b": 2}), eval("[i for i in range(k)]", {"k": 3}))
space = {}
print(exec("y = 1\nz = y + 1", space), space["z"], sorted(k for k in space), "__builtins__" in space)
outer, inner = {"g": 1}, {}
exec("l = g + 1\ndef f(): return g", outer, inner)
print(inner["l"], inner["f"](), "l" in outer)
x = "module"


def local():
    x = "local"
    print(eval("x"), eval("x", globals()), sorted(eval("locals()")))
    exec("x = 'changed'; fresh = 1")
    print(x, "fresh" in locals())
    exec("global made\nmade = 3")
    return eval("(lambda: 5)()"), made


print(local())
code = compile("a + 1", "<expr>", "eval")
print(eval(code, {"a": 1}), eval(code, {"a": 2.5}), code.co_filename, code.co_name)
print(exec(compile("print('from exec')", "<e>", "exec")))
exec(compile("1 + 1\n'shown in single'", "<s>", "exec"))
exec(compile("1 + 1", "<s>", "single"))
exec(compile("for i in range(2): i * 10\n", "<s>", "single"))
exec(compile("x = 5", "<s>", "single"))


def attempt(f):
    try:
        print(repr(f()))
    except BaseException as error:
        print(type(error).__name__, error)


attempt(lambda: eval("x = 1"))
attempt(lambda: eval(""))
attempt(lambda: eval("  1"))
attempt(lambda: eval(" \t1 + 1 \n"))
attempt(lambda: eval("1\n2"))
attempt(lambda: exec("  x = 1"))
attempt(lambda: eval(5))
attempt(lambda: exec(None))
attempt(lambda: eval("1", 5))
attempt(lambda: eval("1", {}, 5))
attempt(lambda: eval("undefined_thing"))
attempt(lambda: compile("1", "f", "bad"))
attempt(lambda: compile("x = 1", "f", "eval"))
attempt(lambda: type(compile("1; 2", "f", "single")).__name__)
attempt(lambda: compile("1\n2\n", "f", "single"))
attempt(lambda: eval("a\0b"))
attempt(lambda: eval(b"1 + 1"))
attempt(lambda: eval(bytearray(b"'b'")))
attempt(lambda: eval("# comment"))
attempt(lambda: eval("(1,\n2)"))
attempt(lambda: eval("__builtins__", {"__builtins__": 7}))
attempt(lambda: eval("len([])", {"__builtins__": {}}))
attempt(lambda: eval("len([])", {"__builtins__": {"len": lambda x: "own len"}}))
attempt(lambda: eval("__import__('sys').maxsize > 0"))
attempt(lambda: exec("return 1"))
attempt(lambda: exec("yield 1"))
attempt(lambda: exec("await 1"))
attempt(lambda: exec("break"))
attempt(lambda: exec("(yield)"))
attempt(lambda: exec(source="1", globals={}))
attempt(lambda: eval("a", globals={"a": 1}))


class Mapping:
    def __getitem__(self, key):
        if key.startswith("v"):
            return "value of " + key
        raise KeyError(key)

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


exec("q = v1\ndel w\nprint(vx, len('a'))", {}, Mapping())
attempt(lambda: eval("v1 + nope", {}, Mapping()))


def closure():
    n = 1

    def inner():
        return n
    return inner


attempt(lambda: exec(closure().__code__))
import types
attempt(lambda: exec(closure().__code__, closure=(types.CellType(9),)))
attempt(lambda: exec("1", closure=()))
print(eval(compile("lambda: x", "f", "eval"), {"x": 8})(), eval("[y := 3, y]"), y if "y" in globals() else "")
