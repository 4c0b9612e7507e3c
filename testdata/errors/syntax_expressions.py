# Expressions that are not.
SOURCES = r"""
1 +
+ 
* a
a b
1 2
a 1
'a' b
a 'b'
"a" 1
x = 5 6
f(a b)
[a b]
(a b)
{a b}
[1 2 3]
a.1
a.
.a
a..b
a.b.
a[]
a[1:2:3:4]
a[*]
a[1, , 2]
f(,)
f(a,,b)
[,]
[a,,b]
(,)
{,}
a = 
= a
a == 
== a
a = = b
a === b
a =! b
a <> b
a != = b
a !
! a
a ? b : c
a && b
a || b
a++
++a
a--
--a
a += 
a +=+ b
a := 1
a -> b
a => b
a not b
a is is b
a in in b
a not not in b
not
not not
a or
or a
and
a and and b
if
lambda
lambda:
lambda x:
yield
x = yield
f(yield)
(yield
await
x = await
*a
*a, b
**a
(*a)
(*a, b)
[*a, *b]
f(*a, *b)
f(**a, **b)
print(*)
a if b else
a if else b
a else b
[x for]
[x for y]
[x for y in]
[for x in y]
[x if y for z in w]
[x for y in z if]
[x for y in z else w]
[x, y for z in w]
[*x for y in z]
{**x for y in z}
{x: y for}
{*x for y in z}
(x for x in y for)
{x: y, z for a in b}
[x async for y in z]
f(x for y in z, w)
f(x for y in z for)
a @
@ a
a // 
a ** 
** a
~
-
a <
< a
a < < b
1__0
0x
0b2
0o8
1e
012
1_
1a
0xg
1.e
1.2.3
1jx
0777
1_000_
0b1.0
0x1.8
9.9.9
12abc
1if 2else 3
'abc
"abc
'''abc
'a\nb'
'a\\
b'é'
f'{'
rb'a
'a' b'b'
u'a' b'b'
$
?
`a`
a$b
€
a = €
\
a \ b
a = \\\n
x = 1 \\ 
(a\\
import a; 1 2
True = False
None.x = 
...x
a = b = 
@
;
;;
a;;b
:
a: 
class
def
return
x y z
hello world foo
print(hello world)
{a: b c: d}
{a, b: c}
{a: b, c}
{**a, b}
{*a, b: c}
"""
for line in SOURCES.strip("\n").split("\n"):
    source = line.replace("\\n", "\n").replace("\\t", "\t")
    try:
        compile(source, "<source>", "exec")
        print(repr(source), "| compiles")
    except SyntaxError as error:
        print(repr(source), "|", type(error).__name__, "|", error.msg, "|", error.lineno, error.offset, error.end_lineno, error.end_offset)
