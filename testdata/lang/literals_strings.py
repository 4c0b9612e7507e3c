# String and bytes literals: prefixes, escapes, concatenation, triple quotes, raw.
print('single', "double", 'it''s', "a" 'b' """c""", '''multi
line''', "with\
 continuation")
print([ord(c) for c in "\a\b\f\n\r\t\v\\\'\"\0\x41\101\u00e9\U0001F600\N{SNOWMAN}\N{LATIN SMALL LETTER E WITH ACUTE}"])
print(r"raw\n\x", R'\d+', r"\"", r'a\'b', rb"\x", Rb'\n', bR"\t", u"unicode", b"bytes\x00\xff\n", B'x')
print(repr("\x00\x1f\x7f\x80\xa0\xad\u200b\ud800\U0001F600é'\"\\\t\n\r"))
print(repr('\''), repr("\""), repr('\'"'), repr("a'b"), repr(''), repr(b"'"), repr(b'"\''), repr(b"\x00\n\t\\\x7f\xff"))
print("\60\61\7"[0:2], len("\0"), len("\08"), "\x41\x42", "\u0041", len("\U0010FFFF"), "\377" == "\xff")
print("""triple "quotes" inside
and 'newlines'""", '''\
starts here''', """a\tb\\""", "" "" '', len(""" """))
print("line1\nline2\r\nline3".splitlines(), 'tab\there', "nul\0end".split("\0"), "\
joined")
value = ("implicit "
         "concatenation "   # with a comment
         "over lines")
print(value, len(value))
print(b"abc" b"def", b"""x
y""", b"\x41\101\n", rb"\x41", br'\'', b'\\'[0])
for literal in (r'"\N{NO SUCH NAME}"', r'"\x4"', r'"\u12"', r'"\U00110000"', r'b"\x1"', '"abc', "'''abc", "b'é'", '"a" b"b"',
                "'a\nb'", r'"\N"', r'"\N{"', r'"\U1"', "ub'x'", "f'{'", "bu''", "rr''"):
    try:
        print(literal, "->", repr(eval(literal)))
    except SyntaxError as error:
        print(literal.encode("ascii", "backslashreplace").decode(), "|", error.msg)
import warnings
for literal in (r'"\d"', r'"\8"', r'b"\q"', r'"\400"', r"'\ '"):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        print(repr(eval(literal)), [f"{w.category.__name__}: {w.message}" for w in caught])
print("é" == "e\u0301", len("e\u0301"), "é".encode(), "日本"[1], "𝄞"[0] == "\U0001D11E", len("𝄞"))
print("a" "b" % () if 0 else "%s" "%d" % ("x", 5), "x" "y" * 2)
print('%' 's' % 1, "{}" "{}".format(1, 2), not "" "", "in" in "in" "side", f"f{1}" "plain" f"{2}" r"\n" '{x}')
