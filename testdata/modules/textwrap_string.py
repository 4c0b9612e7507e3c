# textwrap and string.
import string
import textwrap
from string import Formatter, Template

text = "The quick brown fox jumped over the lazy dog. A verylongwordthatdoesnotfit here, well-known hyphen-ated words -- dashes."
for options in ({}, {"width": 20}, {"width": 20, "initial_indent": "* ", "subsequent_indent": "  "}, {"width": 10, "break_long_words": False}, {"width": 15, "break_on_hyphens": False}, {"width": 25, "max_lines": 2}, {"width": 25, "max_lines": 2, "placeholder": "..."}, {"width": 30, "fix_sentence_endings": True}):
    print(options, textwrap.wrap(text, **options))
print(textwrap.fill("a b c d e f", 5), textwrap.shorten("hello  world again", 12), textwrap.shorten("hello world", 5, placeholder="."), repr(textwrap.dedent("  a\n    b\n  c\n\n")), repr(textwrap.dedent("\ta\n  b")), repr(textwrap.dedent("  \n a\n")), repr(textwrap.indent("a\n\nb\n", "> ")), repr(textwrap.indent("a\n\nb", "> ", lambda line: True)))
print(textwrap.wrap(""), textwrap.wrap("   "), textwrap.wrap("a\tb\nc", expand_tabs=True), textwrap.wrap("x" * 25, 10), textwrap.wrap("a  b", drop_whitespace=False, width=2), textwrap.wrap("line one\nline two", replace_whitespace=False, width=50), textwrap.TextWrapper(width=8, tabsize=4).wrap("a\tb c d e"))
print(string.ascii_lowercase, string.digits, string.hexdigits, string.octdigits, string.punctuation, repr(string.whitespace), len(string.printable), string.capwords("hello  wORLD foo"), string.capwords("a-b-c", "-"))
t = Template("$name owes $$${amount} to ${who}s $$")
print(t.substitute(name="A", amount=5, who="B"), t.safe_substitute(name="A"), t.template, t.get_identifiers(), t.is_valid(), Template("$").is_valid(), t.substitute({"name": 1, "amount": 2}, who=3))


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


class Own(Template):
    delimiter = "%"
    idpattern = "[a-z]+_[a-z]+"


class F(Formatter):
    def get_value(self, key, args, kwargs):
        return f"<{key}>" if isinstance(key, str) else super().get_value(key, args, kwargs)

    def convert_field(self, value, conversion):
        return value.upper() if conversion == "u" else super().convert_field(value, conversion)


for f in (lambda: t.substitute(), lambda: Template("$").substitute(), lambda: Template("a\n$ b").substitute(), lambda: Template("${x").substitute(x=1), lambda: Template("${1}").safe_substitute(), lambda: Own("%a_b %ab").substitute(a_b=1), lambda: Own("%a_b %%").substitute(a_b=1), lambda: F().format("{a} {0} {b!u} {0!r:>5}", "x"), lambda: Formatter().format("{} {}", 1), lambda: Formatter().format("{0} {}", 1), lambda: Formatter().format("{x.y}", x=5), lambda: list(Formatter().parse("a{b!r:c}d{{}}{}")), lambda: Formatter().vformat("{0}{k}", (1,), {"k": 2}), lambda: Formatter().get_field("0.real", (5,), {}), lambda: textwrap.wrap("a", 0), lambda: textwrap.shorten("abc", 1), lambda: textwrap.wrap("a b", width=3, max_lines=1, placeholder="....."), lambda: textwrap.dedent(5), lambda: string.capwords(5), lambda: Formatter().format("{:{}}", 5, 3), lambda: Formatter().check_unused_args(set(), (), {}), lambda: Formatter().format()):
    attempt(f)
