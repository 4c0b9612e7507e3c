# Functions with very many locals, arguments, constants, cells, and long expressions.
n = 400
source = "def many(" + ", ".join(f"a{i}" for i in range(300)) + "):\n"
source += "".join(f"    v{i} = {i} + a{i % 300}\n" for i in range(n))
source += "    return " + " + ".join(f"v{i}" for i in range(n)) + "\n"
space = {}
exec(source, space)
print(space["many"](*range(300)), space["many"].__code__.co_nlocals, space["many"](**{f"a{i}": 1 for i in range(300)}))
source = "def cells():\n" + "".join(f"    c{i} = {i}\n" for i in range(n)) + "    def inner():\n        return " + " + ".join(f"c{i}" for i in range(n)) + "\n    return inner()\n"
exec(source, space)
print(space["cells"]())
print(len(eval("[" + ", ".join(map(str, range(5000))) + "]")), len(eval("{" + ", ".join(f"{i}: {i}.5" for i in range(3000)) + "}")), sum(eval("(" + ", ".join(map(str, range(3000))) + ")")))
print(len(eval("{" + ", ".join(f"'k{i}'" for i in range(2000)) + "}")), len(eval(" + ".join(["'ab'"] * 500))), eval("+".join(["1"] * 800)))
print(eval("(" * 60 + "1" + ")" * 60), eval("-" * 40 + "1"), eval("not " * 51 + "1"), eval("[" * 50 + "]" * 50) is not None, eval("lambda: " * 30 + "1")()()()is not None)
call = "f(" + ", ".join(f"k{i}={i}" for i in range(400)) + ")"
print(len(eval(call, {"f": lambda **k: k})), eval("f(" + ", ".join(map(str, range(600))) + ")", {"f": lambda *a: sum(a)}))
source = "def branches(x):\n" + "".join(f"    {'el' if i else ''}if x == {i}: return 'r{i}'\n" for i in range(500)) + "    else: return 'none'\n"
exec(source, space)
print(space["branches"](0), space["branches"](499), space["branches"](500))
source = "def loops():\n    total = 0\n" + "".join("    " * (i + 1) + f"for i{i} in range(2):\n" for i in range(12)) + "    " * 13 + "total += 1\n    return total\n"
exec(source, space)
print(space["loops"]())
source = "def strings():\n    return [" + ", ".join(f"'string number {i}'" for i in range(1500)) + "]\n"
exec(source, space)
print(space["strings"]()[-1], len(space["strings"]()))
source = "def attributes(o):\n" + "".join(f"    o.attr{i} = {i}\n" for i in range(500)) + "    return " + " + ".join(f"o.attr{i}" for i in range(500)) + "\n"
exec(source, space)
print(space["attributes"](type("O", (), {})()))
source = "def f(a, *r):\n    (" + ", ".join(f"x{i}" for i in range(250)) + ", *rest) = r\n    return x0, x249, len(rest), a\n"
exec(source, space)
print(space["f"]("a", *range(310)))
source = "x = 0\n" + "x += 1\n" * 5000
exec(source, space)
print(space["x"])
source = "def deep():\n" + "".join("    " * (i + 1) + "if True:\n" for i in range(90)) + "    " * 91 + "return 'bottom'\n"
exec(source, space)
print(space["deep"]())
source = "def tries(log):\n" + "".join("    " * (i + 1) + "try:\n" for i in range(15)) + "    " * 16 + "1 / 0\n" + "".join("    " * (15 - i) + f"finally: log.append({i})\n" for i in range(15))
exec(source, space)
log = []
try:
    space["tries"](log)
except ZeroDivisionError:
    print(log)
print(eval("f'" + "".join(f"{{v{i}}}" for i in range(300)) + "'", {f"v{i}": i % 10 for i in range(300)})[:20])
print(eval(" < ".join(map(str, range(300)))), eval(" and ".join(["1"] * 500)), eval(" if 0 else ".join(map(str, range(60)))))
for bad in ("(" * 300 + ")" * 300, "[" * 300):
    try:
        eval(bad)
    except (SyntaxError, MemoryError) as error:
        print(type(error).__name__, error.msg)
