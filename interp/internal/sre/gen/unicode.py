"""Writes zunicode.go: what re asks about code points, as the CPython that runs this knows it.

Run with CPython 3.14 in the package folder:  python3.14 gen/unicode.py
"""

import _sre
import unicodedata

CODE_POINTS = range(0x110000)


def ranges(predicate):
    out, start = [], None
    for c in CODE_POINTS:
        if predicate(chr(c)):
            if start is None:
                start = c
        elif start is not None:
            out.append((start, c - 1))
            start = None
    if start is not None:
        out.append((start, 0x10FFFF))
    return out


def first_upper(c):
    # Where the full mapping is longer than a character, CPython's C function
    # answers with its first one ("S" for U+00DF): _sre sees that.
    return ord(chr(c).upper()[0])


def mapping(table):
    """Runs (lo, hi, step, delta) of code points that all move by delta."""
    out = []
    for c, to in table:
        delta = to - c
        if out:
            lo, hi, step, d = out[-1]
            gap = c - hi
            if d == delta and (gap == step or (lo == hi and gap in (1, 2))):
                out[-1] = (lo, c, gap, d)
                continue
        out.append((c, c, 1, delta))
    return out


def emit(f, name, doc, rows, fmt, typ):
    print(f"\n// {doc}\nvar {name} = [...]{typ}{{", file=f)
    line = "\t"
    for row in rows:
        text = fmt(row) + ", "
        if len(line) + len(text) > 120:
            print(line.rstrip(), file=f)
            line = "\t"
        line += text
    print(line.rstrip(), file=f)
    print("}", file=f)


lower = [(c, _sre.unicode_tolower(c)) for c in CODE_POINTS if _sre.unicode_tolower(c) != c]
upper = [(c, first_upper(c)) for c in CODE_POINTS if first_upper(c) != c]
lowered, uppered = dict(lower), dict(upper)
for c in CODE_POINTS:
    assert _sre.unicode_iscased(c) == (lowered.get(c, c) != c or uppered.get(c, c) != c), hex(c)

with open("zunicode.go", "w", newline="\n") as f:
    print("// Code generated from gen/unicode.py; DO NOT EDIT.\n\npackage sre\n", file=f)
    print("// unicodeVersion is the version of the Unicode database the tables were made from.", file=f)
    print(f'const unicodeVersion = "{unicodedata.unidata_version}"', file=f)
    pair = lambda r: f"{r[0]:#x}, {r[1]:#x}"
    row = lambda r: f"{{{r[0]:#x}, {r[1]:#x}, {r[2]}, {r[3]}}}"
    emit(f, "wordRanges", "wordRanges is what \\w matches, as pairs of first and last code point.",
         ranges(lambda s: s.isalnum() or s == "_"), pair, "uint32")
    emit(f, "digitRanges", "digitRanges is what \\d matches.", ranges(str.isdecimal), pair, "uint32")
    emit(f, "spaceRanges", "spaceRanges is what \\s matches.", ranges(str.isspace), pair, "uint32")
    emit(f, "linebreakRanges", "linebreakRanges is where str.splitlines splits.",
         ranges(lambda s: len(("a" + s + "a").splitlines()) == 2), pair, "uint32")
    emit(f, "lowerRuns", "lowerRuns is the lower case mapping, of which it is the first character.", mapping(lower), row, "caseRun")
    emit(f, "upperRuns", "upperRuns is the upper case mapping, of which it is the first character.", mapping(upper), row, "caseRun")
