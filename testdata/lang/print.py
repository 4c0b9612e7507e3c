# print: sep, end, file, flush, objects of every kind, errors.
import io
import sys

print()
print(1, "a", None, 2.5, [1, "x"], (1,), {"k": b"v"}, True, ..., int, sep=", ")
print("a", "b", sep="")
print("a", "b", sep=None, end=None)
print("no newline", end="")
print(" | end of line")
print("x", end="\n\n")
print(*range(5), sep="-", end="!\n")
print("é", "日本", "𝄞", "\x00"[:0], "tab\there")
buffer = io.StringIO()
print("to a buffer", 5, file=buffer, sep="+", end=".")
print(repr(buffer.getvalue()))


class Writer:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        self.parts.append("FLUSH")


w = Writer()
print(1, 2, file=w, flush=True)
print(file=w)
print(w.parts)


class Shown:
    def __str__(self): return "str"
    def __repr__(self): return "repr"


print(Shown(), [Shown()], f"{Shown()}", {Shown(): 1} and "dict")
print("err", file=sys.stderr)


def attempt(f):
    try:
        f()
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: print(1, sep=5))
attempt(lambda: print(1, end=b"x"))
attempt(lambda: print(1, file=5))
attempt(lambda: print(1, nope=2))
attempt(lambda: print(1, sep=1, end=2))
attempt(lambda: print("\ud800"))
print(print("returns"), print is sys.modules["builtins"].print)
old = sys.stdout
sys.stdout = buffer
print("captured")
sys.stdout = old
print(buffer.getvalue().split(".")[1].strip())
sys.stdout = None
print("nothing happens")
sys.stdout = old
sys.stdout.write("direct\n")
print(sys.stdout.write("abc\n"), sys.stdout.encoding, sys.stdout.errors, sys.stdout.isatty(), sys.stdout.fileno(), sys.stdout.name, sys.stdout.mode)
print("last", flush=True)
