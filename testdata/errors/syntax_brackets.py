# Brackets that are not closed, not opened, or do not match.
SOURCES = r"""
(
[
{
)
]
}
(]
[)
{)
(1, 2
[1, 2
{1: 2
f(1, 2
x = (1,\n2\n
x = [1,\n2
(1 + 2))
f(])
a[1)
a = {1, 2]
(\n[\n)
def f(:\n pass
def f(a, b:\n pass
class A(:\n pass
f(a, b\ng(c)
x = (1\ny = 2
if (a:\n pass
print('a'
print('a', (1, 2)
{'a': 1, 'b': [1, 2}
f'{(}'
f'{a[}'
x = foo(\n    a,\n    b\n\ny = 3
((((((((((((((((((((1)))))))))))))))))))
"""
for line in SOURCES.strip("\n").split("\n"):
    source = line.replace("\\n", "\n").replace("\\t", "\t")
    try:
        compile(source, "<source>", "exec")
        print(repr(source), "| compiles")
    except SyntaxError as error:
        print(repr(source), "|", type(error).__name__, "|", error.msg, "|", error.lineno, error.offset, error.end_lineno, error.end_offset)
