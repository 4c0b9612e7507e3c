# -*- coding: latin-1 -*-
print("caf", len("x"), ascii("plain"))
import sys
name = sys.argv[0]
print([hex(ord(c)) for c in "ab"], __file__.endswith("encoding_latin.py"))
with open(__file__, "rb") as f:
    print(f.readline()[:25])
exec("# coding: utf-8\nprint('text with a cookie ' + ascii('\u00e9'))")
exec(b"# -*- coding: latin-1 -*-\nprint(ascii('\xe9'))")
exec(b"# coding: cp1252\nprint(ascii('\x80'))")
exec(b"\xef\xbb\xbfprint('bom')")
exec(b"#!/usr/bin/python\n# vim: set fileencoding=iso-8859-15 :\nprint(ascii('\xa4'))")
exec(b"\n\n# coding: latin-1\nprint(ascii('third line is too late \xc3\xa9'))")
for bad in (b"print('\xe9')", b"# coding: nonsense\n", b"\xef\xbb\xbf# coding: latin-1\n", b"# coding: utf-8\nx = '\xff'", b"x = '\xc3'"):
    try:
        exec(bad)
        print("fine")
    except (SyntaxError, UnicodeDecodeError) as error:
        print(type(error).__name__, error)
