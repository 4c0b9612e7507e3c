"""Writes zunicode.go: which characters identifiers may have, and which can be printed.

Run in interp/syntax with CPython 3.14: python3.14 gen/unicode.py
"""
import subprocess
import sys
import unicodedata


def ranges(pred):
    res, start = [], None
    for c in range(128, sys.maxunicode + 2):
        ok = c <= sys.maxunicode and pred(chr(c))
        if ok and start is None:
            start = c
        elif not ok and start is not None:
            res.append((start, c - 1))
            start = None
    return res


def table(out, name, doc, rs):
    out += ["", "// %s %s, from U+0080 on." % (name, doc), "var %s = [...]runeRange{" % name]
    line = "\t"
    for lo, hi in rs:
        item = "{%#x, %#x}, " % (lo, hi)
        if len(line) + len(item) > 110:
            out.append(line.rstrip())
            line = "\t"
        line += item
    out += [line.rstrip(), "}"]


out = ["// Code generated from CPython's str type (Unicode %s) by gen/unicode.py; DO NOT EDIT."
       % unicodedata.unidata_version, "", "package syntax"]
table(out, "identifierStart", "are the characters that may begin an identifier", ranges(str.isidentifier))
table(out, "identifierContinue", "are the characters that may follow in an identifier",
      ranges(lambda c: ("a" + c).isidentifier()))
table(out, "printable", "are the characters that str.isprintable accepts", ranges(str.isprintable))
open("zunicode.go", "w").write("\n".join(out) + "\n")
subprocess.run(["gofmt", "-w", "zunicode.go"], check=True)
