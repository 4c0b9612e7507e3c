"""Prints how Unicode 3.2.0 differs from the current version, for gen.go: property, first, last, old value."""
import unicodedata

old = unicodedata.ucd_3_2_0
PROPERTIES = [
    ("category", old.category, unicodedata.category),
    ("bidirectional", old.bidirectional, unicodedata.bidirectional),
    ("width", old.east_asian_width, unicodedata.east_asian_width),
    ("mirrored", old.mirrored, unicodedata.mirrored),
    ("decimal", lambda c: old.decimal(c, -1), lambda c: unicodedata.decimal(c, -1)),
    ("numeric", lambda c: old.numeric(c, -1), lambda c: unicodedata.numeric(c, -1)),
]
for name, was, is_now in PROPERTIES:
    start, value, differs = 0, was("\0"), False
    for code in range(0x110001):
        now = was(chr(code)) if code < 0x110000 else None
        if now != value:
            if differs:
                print(name, start, code - 1, value, sep="\t")
            start, value, differs = code, now, False
        if code < 0x110000 and is_now(chr(code)) != now:
            differs = True
for code in range(0x110000):
    c = chr(code)
    if old.category(c) != "Cn" and old.normalize("NFD", c) != unicodedata.normalize("NFD", c):
        print("corrected", code, code, ord(old.normalize("NFD", c)), sep="\t")
