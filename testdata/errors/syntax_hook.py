# SyntaxErrors that are raised, shown by the hook; made by hand with odd values.
import sys

cases = [SyntaxError("plain"), SyntaxError("m", ("file.py", 3, 5, "x = = 1\n", 3, 6)), SyntaxError("m", ("file.py", 3, 0, "text", 3, 0)), SyntaxError("m", (None, 1, 1, "text")), SyntaxError("m", ("f", None, None, None)), SyntaxError("m", ("f", 1, 100, "short", 1, 200)), SyntaxError("m", ("f", 2, 2, "   indented text", 2, 6)),
         SyntaxError("m", ("f", 1, 3, "日本語 text", 1, 5)), SyntaxError("m", ("f", 1, 5, "a\tb c", 1, -1)), SyntaxError(), SyntaxError(None), IndentationError("i", ("f", 1, 1, "x", 1, 1)), SyntaxError("m", ("f", 1, 2, "one\ntwo", 2, 2)), SyntaxError("", ("f", 1, 1, "x"))]
for error in cases:
    try:
        raise error
    except SyntaxError:
        sys.__excepthook__(*sys.exc_info())
        print(str(error))
for source in ("x = (1,\ny", "def f(:\n  pass", "x = '", "  y", "a b", "if x:\npass", "f(a=1, b)", "é é"):
    try:
        compile(source, "made.py", "exec")
    except SyntaxError:
        sys.__excepthook__(*sys.exc_info())
