# open and file objects: modes, text and binary, iteration, seek, errors.
import os
import tempfile

folder = tempfile.mkdtemp()
path = os.path.join(folder, "file.txt")
with open(path, "w", encoding="utf-8") as f:
    print(f.write("line 1\nlíne 2\n"), f.writelines(["a\n", "b"]), f.mode, f.encoding, f.writable(), f.readable(), f.seekable(), f.closed, f.name == path, f.tell() > 0)
print(f.closed, os.path.getsize(path))
with open(path, encoding="utf-8") as f:
    print(f.read(4), repr(f.readline()), f.readlines(), repr(f.read()), f.newlines)
with open(path, encoding="utf-8") as f:
    print([line.rstrip() for line in f], f.seek(0), next(f), f.mode, type(f).__name__, f.line_buffering)
with open(path, "rb") as f:
    print(f.read(3), f.readline(), f.read(2), f.seek(-1, 2), f.read(), f.tell(), type(f).__name__, f.mode, f.seek(0), f.readinto(bytearray(4)), f.peek(2)[:2], list(f)[-1])
with open(path, "ab") as f:
    print(f.write(b"\xff!"), f.tell())
with open(path, "r+b") as f:
    print(f.write(b"LINE"), f.seek(0), f.read(6), f.truncate(8), f.seek(0), f.read())
with open(path, "wb", buffering=0) as f:
    print(type(f).__name__, f.write(b"raw"), f.tell())
with open(path, "x" if not os.path.exists(path) else "w", newline="") as f:
    f.write("a\r\nb\nc\rd")
for newline in (None, "", "\n", "\r", "\r\n"):
    with open(path, newline=newline) as f:
        print(repr(newline), f.readlines(), end=" ")
        f.seek(0)
        print(repr(f.read()), f.newlines)
with open(path, "w", newline="\r\n") as f:
    f.write("x\ny\n")
print(open(path, "rb").read(), open(path).read())
with open(path, "w+", encoding="utf-16") as f:
    f.write("é")
    f.seek(0)
    print(f.read())
with open(path, "w", encoding="ascii", errors="xmlcharrefreplace") as f:
    f.write("é€")
print(open(path).read(), open(path, encoding="utf-8", errors="replace").errors)


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, str(error).replace(folder, "FOLDER"))


with open(path, "wb") as f:
    f.write(b"ok\n\xff\n")
for f in (lambda: open("/no/such/file"), lambda: open(folder), lambda: open(path, "x"), lambda: open(path, "z"), lambda: open(path, "rw"), lambda: open(path, "rb", encoding="utf-8"), lambda: open(path, "rt+b"), lambda: open(path, ""), lambda: open(5.5), lambda: open(None), lambda: open(path, newline="x"), lambda: open(path, encoding="nope"), lambda: open(path).read(), lambda: open(path).write("x"), lambda: open(path, "w").read(), lambda: open(path, "rb").write(b"x"), lambda: open(path, "a").write(b"x"), lambda: open(path, "wb").write("x"), lambda: open(path, buffering=0), lambda: open(path, "rb", buffering=1).read() if 0 else "", lambda: open(9999), lambda: open(-1), lambda: open("a\0b"), lambda: open(path, errors=5), lambda: open(path).seek(-5), lambda: open(path).seek(1, 1), lambda: open(path).seek(0, 9), lambda: open(path, "rb").seek(-1)):
    attempt(f)
f = open(path)
f.close()
f.close()
for g in (f.read, f.readline, lambda: f.write("x"), lambda: next(f), f.tell, f.fileno, f.__enter__, f.flush, f.isatty, lambda: f.seek(0), f.readable):
    attempt(g)
fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC)
with open(fd, "w", closefd=False) as f:
    print(f.fileno() == fd, f.name == fd, f.write("by descriptor"))
os.close(fd)
print(open(path).read(), open(file=path, mode="r", opener=lambda p, flags: os.open(p, flags)).read(5))
with open(path, "w") as a, open(path) as b:
    print("printed", 1, sep="|", file=a, flush=True)
    print(repr(b.read()))
os.remove(path)
os.rmdir(folder)
