# Keywords as names, Python 2 forms, common slips.
SOURCES = r"""
if = 1
def class(): pass
class if: pass
for = 1
import for
import a.if
from if import a
from a import if
a.if
a.class = 1
f(if=1)
lambda if: 1
def f(if): pass
for in in x: pass
with a as if: pass
except = 1
is = 1
in = 1
not = 1
pass = 1
async = 1
await = 1
match = 1
case = 1
type = 1
_ = 1
None.a = 1
True.a
print "hello"
print x
print x, y
print("a" "b" c)
exec "x"
raise ValueError, "x"
except ValueError, e: pass
try: pass\nexcept ValueError, e: pass
x <> y
0777
ur"a"
`x`
def f((a, b)): pass
lambda (a, b): a
[x for x in 1, 2, 3]
import a, b as c, d.e as f
from a import b, c as d
if x = 1: pass
if x == 1 then: pass
elseif x: pass
else if x: pass
if x:\n pass\nelse if y:\n pass
if x:\n pass\nelsif y:\n pass
switch x:\n case 1: pass
do: pass
while x do: pass
for i = 0; i < 3; i++: pass
for (i in x): pass
function f(): pass
func f(): pass
fun f(): pass
def f() { return 1 }
{ return 1 }
return x if y
x = new A()
new A()
const x = 1
var x = 1
let x = 1
int x = 1
x: int y
public class A: pass
a = b ? c : d
x++
i += 1;
null = 1
true
x = nil
this.x = 1
self x = 1
@a @b def f(): pass
improt a
form a import b
fro a in b: pass
whille x: pass
clas A: pass
dfe f(): pass
retrun 1
esle: pass
if x:\n pass\nesle:\n pass
tyr: pass
try:\n pass\nexept:\n pass
try:\n pass\nfinaly:\n pass
impor a
asynch def f(): pass
asycn def f(): pass
lamda x: x
x = lambd y: y
globl x
nonlocl x
yeild x
brek
asert x
delte x
rais x
wiht a: pass
a nd b
a adn b
a ro b
a iss b
a no in b
nto a
"""
for line in SOURCES.strip("\n").split("\n"):
    source = line.replace("\\n", "\n").replace("\\t", "\t")
    try:
        compile(source, "<source>", "exec")
        print(repr(source), "| compiles")
    except SyntaxError as error:
        print(repr(source), "|", type(error).__name__, "|", error.msg, "|", error.lineno, error.offset, error.end_lineno, error.end_offset)
