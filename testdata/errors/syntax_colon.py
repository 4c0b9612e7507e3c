# Missing colons and bodies.
SOURCES = r"""
if x\n pass
if x pass
while x\n pass
for a in b\n pass
def f()\n pass
def f() -> int\n pass
class A\n pass
class A(B)\n pass
try\n pass
try: pass\nexcept\n pass
try: pass\nexcept A\n pass
try: pass\nfinally\n pass
with a\n pass
with a as b\n pass
if x: pass\nelse\n pass
if x: pass\nelif y\n pass
match x\n case 1: pass
match x:\n case 1\n  pass
lambda x
lambda x, y
{1 2}
{1: 2, 3}
{1: 2 3: 4}
{'a' 1}
{1:}
{1: *a}
{1: 2, **}
x[1 2]
if x = 1: pass
if (x = 1): pass
async def f()\n pass
for x in range(10)\n  pass
class C: x = 1 y = 2
a: b c
"""
for line in SOURCES.strip("\n").split("\n"):
    source = line.replace("\\n", "\n").replace("\\t", "\t")
    try:
        compile(source, "<source>", "exec")
        print(repr(source), "| compiles")
    except SyntaxError as error:
        print(repr(source), "|", type(error).__name__, "|", error.msg, "|", error.lineno, error.offset, error.end_lineno, error.end_offset)
