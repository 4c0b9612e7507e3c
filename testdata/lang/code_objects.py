# Code objects: names, counts, flags, constants, lines, positions, replace, equality.
import types


def f(a, b=1, /, c=2, *args, d, e=3, **kw):
    """Doc."""
    local = a
    for i in range(3):
        pass

    def inner():
        return local, nested_global
    return inner, "constant", 42


c = f.__code__
print(c.co_name, c.co_qualname, c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_nlocals, c.co_varnames, c.co_cellvars, c.co_freevars)
print(c.co_firstlineno, c.co_consts[0], bool(c.co_flags & 4), bool(c.co_flags & 8), bool(c.co_flags & 32), type(c).__name__)
inner = f(1, d=2)[0].__code__
print(inner.co_freevars, inner.co_names, inner.co_qualname, inner.co_firstlineno)
print([bool(x.__code__.co_flags & flag) for x, flag in ((f, 1), (f, 2), ((lambda: (yield)), 32), (lambda: 0, 16))])
same = compile("x + 1", "a", "eval")
print(same == compile("x + 1", "a", "eval"), same == compile("x + 2", "a", "eval"), hash(same) == hash(compile("x + 1", "a", "eval")))
print(same.co_name, same.co_varnames, same.co_names, same.co_argcount)
renamed = c.replace(co_name="renamed", co_firstlineno=100)
print(renamed.co_name, renamed.co_firstlineno, c.co_name)
g = types.FunctionType(renamed, globals(), "g", (1, 2))
print(g.__name__, g.__code__.co_name)


def simple(x):
    return x * 2


simple.__code__ = (lambda x: x * 3).__code__
print(simple(5), simple.__name__, simple.__code__.co_name)


def closing():
    n = 1
    return lambda: n


try:
    simple.__code__ = closing().__code__
except ValueError as error:
    print(error)
for bad in (5, None, "x"):
    try:
        simple.__code__ = bad
    except TypeError as error:
        print(error)
print(types.FunctionType(closing().__code__, {}, "made", None, (types.CellType(7),))())
try:
    types.FunctionType(closing().__code__, {})
except TypeError as error:
    print(error)
lines = sorted({line for _, _, line in c.co_lines() if line})
print(lines[0] - c.co_firstlineno, len(lines) > 3)
positions = [p for p in compile("a.b + c[\nd]", "s", "eval").co_positions() if p[0]]
print(any(p[0] == 1 and p[1] == 2 for p in positions), (1, 1, 0, 3) in positions)
print(compile("async def f(): pass", "s", "exec").co_consts[0].co_flags & 0x80 != 0, [k.co_name for k in compile("class A: pass\ndef f(): pass\n[0 for x in y]\nlambda: 0\n(x for x in y)", "s", "exec").co_consts if isinstance(k, types.CodeType)])
try:
    c.co_name = "x"
except AttributeError as error:
    print(error)
print(repr(c).split(" at ")[0], c.co_filename == __file__, len(c.co_code) > 0, type(c.co_linetable).__name__, type(c.co_exceptiontable).__name__)
