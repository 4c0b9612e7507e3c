# Indentation errors and tabs.
SOURCES = r"""
if x:\npass
def f():\nreturn 1
class A:\nx = 1
for a in b:\nc
while x:\n# comment\ny
try:\npass
try:\n pass\nexcept A:\npass
try:\n pass\nfinally:\npass
with a:\nb
if x:\n pass\nelse:\npass
if x:\n pass\nelif y:\npass
match x:\ncase 1: pass
match x:\n case 1:\n pass
 x = 1
x = 1\n  y = 2
if x:\n  a\n b
if x:\n    a\n  b\nc
def f():\n    a\n      b
if x:\n\ta\n        b
if x:\n        a\n\tb
if x:\n\ta\n    b
class A:\n  def f(self):\n   pass\n  def g(self):\n    pass\n def h(self): pass
for x in y:\n  pass\n pass
    
if x:\n    \ny
async def f():\nawait x
async with a:\nb
def f():\n    '''doc\n  '''\n   x
if 1:\n  x = (1,\n2)\n   y
lambda:\n x
try:\n x\n
except A:\n pass
else:\n pass
finally: pass
elif x: pass
try:\n  pass\nx = 1
try: pass
"""
for line in SOURCES.strip("\n").split("\n"):
    source = line.replace("\\n", "\n").replace("\\t", "\t")
    try:
        compile(source, "<source>", "exec")
        print(repr(source), "| compiles")
    except SyntaxError as error:
        print(repr(source), "|", type(error).__name__, "|", error.msg, "|", error.lineno, error.offset, error.end_lineno, error.end_offset)
