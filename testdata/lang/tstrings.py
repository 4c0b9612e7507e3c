# t-strings (PEP 750): Template and Interpolation objects.
from string.templatelib import Interpolation, Template, convert

name, n = "World", 42
t = t"Hello {name}!"
print(type(t).__name__, t.strings, t.values, len(t.interpolations))
i = t.interpolations[0]
print(i.value, i.expression, i.conversion, repr(i.format_spec), type(i).__name__)
print([p if isinstance(p, str) else (p.value, p.expression) for p in t])
t = t"{n:>5}{name!r:^10}{n + 1}x{n=}"
print(t.strings)
for i in t.interpolations:
    print(i.value, repr(i.expression), i.conversion, repr(i.format_spec))
print(t"".strings, list(t""), t"plain".strings, t"{n}".strings, t"{{}}{n}".strings)
print((t"a{1}" + t"{2}b").strings, (t"a" + t"b").strings, (t"a{n}" t"b{n}").values, (t"a" t"b").strings)
width = 7
print(t"{n:{width}}".interpolations[0].format_spec, rt"\n{n}".strings, t"\n{n}".strings, tr"\x{n}".strings)


def render(template):
    out = []
    for part in template:
        if isinstance(part, str):
            out.append(part)
        else:
            out.append(format(convert(part.value, part.conversion), part.format_spec))
    return "".join(out)


for template, text in ((t"Hello {name}!", f"Hello {name}!"), (t"{n:05d} {name!r:>10}", f"{n:05d} {name!r:>10}"), (t"{n=}", f"{n=}"),
                       (t"{n=:>6}", f"{n=:>6}"), (t"{'é'!a}", f"{'é'!a}")):
    print(render(template) == text, render(template))


def html(template):
    return "".join(p if isinstance(p, str) else str(p.value).replace("<", "&lt;") for p in template)


print(html(t"<b>{'<script>'}</b>"), repr(t"a{n}"), t"a" == t"a")
i = Interpolation(5, "x", "r", ">3")
print(i.value, i.expression, i.conversion, i.format_spec, repr(i), Interpolation("v").expression)
print(Template("a", i, "b", "c", i, i).strings, Template().strings, Template("x").values)
match i:
    case Interpolation(value, expression, conversion, spec):
        print("matched", value, expression, conversion, spec)


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: t"a" + "b")
attempt(lambda: "b" + t"a")
attempt(lambda: Interpolation(1, "x", "z"))
attempt(lambda: Interpolation())
attempt(lambda: Template(5))
attempt(lambda: t"{undefined_name}")
attempt(lambda: setattr(t, "strings", ()))
attempt(lambda: hash(t"") == hash(t"") or True)
attempt(lambda: convert(1, "z"))
attempt(lambda: type("X", (Template,), {}))
attempt(lambda: [convert("é", c) for c in ("r", "s", "a", None)])
lazy = [t"{x * 2}" for x in range(3)]
print([t.values for t in lazy], t"{[x for x in range(3)]}".values, t"{(lambda: 5)()}".interpolations[0].expression, t"{ n }".interpolations[0].expression)
print(t"{n!s:{'>'}{10}}".interpolations[0].format_spec, t"""multi
{n}""".strings, t"{t'{n}'}".values[0].values, f"{t'x'.strings}")
