# Odd characters, long things, deep things.
SOURCES = r"""
x = “a”
x = ‘a’
x = a – b
x = a × b
x = 1，2
print（1）
x\u00a0= 1
a\u200bb
é = ñ
naïve = 1; naïve +
日本 語
日本 = (
"日本" 1
'é' é
x = "é" y
𝄞
x = 𝄞
ｘ = １
ⅷ = 1
²
x² = 1
a\x00b
x = '\N{}'
x = '\N{SNOWMAN}'
x = '\N{NOT A NAME}'
x = '\x1'
x = '\u123'
x = '\U12345678'
x = b'\x1'
x = '\ud800'
x = "a\
x = \
# coding: latin-1
# -*- coding: nope -*-
#é
x = 1 # comment (
x = ( # comment
"""
for line in SOURCES.strip("\n").split("\n"):
    source = line.replace("\\n", "\n").replace("\\t", "\t")
    try:
        compile(source, "<source>", "exec")
        print(repr(source), "| compiles")
    except SyntaxError as error:
        print(repr(source), "|", type(error).__name__, "|", error.msg, "|", error.lineno, error.offset, error.end_lineno, error.end_offset)
