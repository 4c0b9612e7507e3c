# string.templatelib.Template and Interpolation as objects.
from string.templatelib import Template, Interpolation

x = 1
t = t"a{x}b{x!r:>5}{x}"
SOURCES = r"""
t, t.interpolations[1], t.values, t.strings, list(t)
t + t
t + 'a'
'a' + t
Template(1)
Template('a', 'b', Interpolation(1))
Template('a', 'b', Interpolation(1), Interpolation(2))
Template()
Template(x=1)
Interpolation()
Interpolation(1, 2)
Interpolation(1, 'a', 'q')
Interpolation(1, 'a', 'ss')
Interpolation(1, 'a', 3)
Interpolation(1, 'a', None, 5)
Interpolation(1, format_spec='x', expression='e')
Interpolation(1, 2, 3, 4, 5)
Interpolation.__match_args__
t == t, t == t''
hash(t) == hash(t)
t.__reduce__()[1]
t.interpolations[0].__reduce__()
type('X', (Template,), {})
Interpolation[int], Template[int]
t + 1
1 + t
t.foo
bool(t''), list(t''), list(t'{x}'), (t'' + t'{x}a').strings, (t'a' + t'b{x}').strings
len(t)
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as e:
        print(source, "->", type(e).__name__, "|", e)
