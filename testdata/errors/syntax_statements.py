# Statements in the wrong place or form.
SOURCES = r"""
break
continue
if x: break
def f(): break
for x in y:\n def f(): continue
while x:\n class A: break
for x in y: pass\nelse: break
import
import a.
import a,
import a b
import a as
import *
import a.b as c.d
from a import
from a import *, b
from a import b,
from a import (b
from a import ()
from a import (b, c
from a import b c
from . import
from .a. import b
from import a
from a import b.c
from a import (*)
def f(): from a import *
class A: from a import *
from __future__ import nope
from __future__ import braces
x = 1; from __future__ import division
from __future__ import annotations as a, nope
from __future__ import *
raise x from
raise x, y
raise from x
assert
assert x,
del
del x,
del x y
pass x
with: pass
with a, : pass
with a as: pass
with (a as b, c as): pass
with a as b as c: pass
with a if b: pass
for: pass
for x: pass
for x in: pass
for in y: pass
for x, in y: pass
for x of y: pass
for x in y, : pass
for (x in y): pass
while: pass
if: pass
if x else y
else: pass
x if y
x if y else
x = if y: 1
try: pass\nexcept: pass\nexcept A: pass
try: pass\nexcept A as: pass
try: pass\nexcept A as 1: pass
try: pass\nexcept A as b.c: pass
try: pass\nexcept A, B as c: pass
try: pass\nexcept A, B: pass
try: pass\nexcept (A, B) as c: pass
try: pass\nexcept as e: pass
try: pass\nexcept* A: pass\nexcept B: pass
try: pass\nelse: pass
try: pass\nexcept A: pass\nfinally: pass\nelse: pass
try: pass\nfinally: pass\nexcept A: pass
match x: pass
match x:\n pass
match x:\n case: pass
match x:\n case a + b: pass
match x:\n case f: pass\n case g: pass
match x:\n case {**a, 'b': 1}: pass
match x:\n case A(b=1, 2): pass
match x:\n case 1 | a: pass
match x:\n case -a: pass
match x:\n case 1 + 2: pass
match x:\n case 1j + 1: pass
match x:\n case {1}: pass
match x:\n case a.b(): pass
match x:\n case a as b.c: pass
match x:\n case a, as b: pass
match x:\n case (a as b) | c: pass
match x:\n case f'{a}': pass
match x:\n case not a: pass
match x:\n case *a: pass
type X = 1 2
type X[T = int, U] = 1
type X[T, T] = 1
print 1
print "a"
print a, b
exec "a"
exec a
print
printx 1
"""
for line in SOURCES.strip("\n").split("\n"):
    source = line.replace("\\n", "\n").replace("\\t", "\t")
    try:
        compile(source, "<source>", "exec")
        print(repr(source), "| compiles")
    except SyntaxError as error:
        print(repr(source), "|", type(error).__name__, "|", error.msg, "|", error.lineno, error.offset, error.end_lineno, error.end_offset)
