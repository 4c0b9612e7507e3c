# io: StringIO, BytesIO, BufferedReader, TextIOWrapper, abstract bases.
import io

s = io.StringIO("line1\nline2\r\nline3")
print(s.read(3), repr(s.readline()), s.tell(), s.readlines(), s.seek(0), s.read(), repr(s.read()), s.getvalue() == "line1\nline2\r\nline3", s.seek(2), s.write("XX"), s.getvalue()[:6], s.truncate(4), s.getvalue(), s.seek(0, 2), s.write("end"), s.getvalue(), list(io.StringIO("a\nb")), s.closed, s.readable(), s.seekable(), s.writable(), s.newlines, s.line_buffering, s.isatty())
for newline in (None, "", "\n", "\r\n", "\r"):
    t = io.StringIO("a\r\nb\nc\r", newline=newline)
    print(repr(newline), t.readlines(), repr(t.getvalue()), t.newlines)
b = io.BytesIO(b"hello world")
print(b.read(5), b.read1(3), b.getvalue(), b.seek(-5, 2), b.read(), b.seek(0), b.readinto(bytearray(4)), b.readline(), b.write(b"!"), b.getvalue(), b.truncate(3), b.getvalue(), b.getbuffer()[0], b.tell(), b.seek(10), b.write(b"gap"), b.getvalue(), list(io.BytesIO(b"a\nb\n")), io.BytesIO(b"a\nb").readlines(), io.BytesIO(b"abc").peek if hasattr(io.BytesIO(), "peek") else "no peek")
raw = io.BytesIO(b"abcdefghij")
r = io.BufferedReader(raw, 4)
print(r.peek(2)[:2], r.read(3), r.read1(10), r.read(), r.seek(1), r.read(2), r.tell(), r.raw is raw, r.readinto(bytearray(3)), r.readline())
w = io.BufferedWriter(io.BytesIO(), 4)
print(w.write(b"ab"), w.raw.getvalue(), w.write(b"cdef"), w.flush(), w.raw.getvalue(), w.tell(), w.seek(0), w.write(b"Z"), w.flush(), w.raw.getvalue(), w.detach().getvalue())
rw = io.BufferedRandom(io.BytesIO(b"123456"))
print(rw.read(2), rw.write(b"XY"), rw.seek(0), rw.read(), io.BufferedRWPair(io.BytesIO(b"in"), io.BytesIO()).read())
raw = io.BytesIO("é日\r\nb\n".encode())
t = io.TextIOWrapper(raw, encoding="utf-8")
print(t.read(1), t.tell(), repr(t.readline()), repr(t.read()), t.seek(0), list(t), t.encoding, t.errors, t.newlines, t.buffer is raw, t.line_buffering, t.write_through)
t = io.TextIOWrapper(io.BytesIO(), encoding="latin-1", errors="replace", newline="\r\n", write_through=True)
print(t.write("é日\n"), t.flush(), t.buffer.getvalue(), t.reconfigure(encoding="utf-8"), t.write("日"), t.flush(), t.buffer.getvalue(), t.detach().getvalue())


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


closed = io.StringIO("x")
closed.close()
for f in (lambda: io.StringIO(5), lambda: io.StringIO("a", newline="x"), lambda: io.StringIO().write(b"x"), lambda: io.BytesIO("x"), lambda: io.BytesIO().write("x"), closed.read, closed.getvalue, lambda: closed.write("x"), lambda: closed.closed, lambda: io.StringIO().seek(-1), lambda: io.StringIO("a").seek(1, 1), lambda: io.BytesIO().seek(-1), lambda: io.BytesIO(b"abc").seek(-9, 2), lambda: io.StringIO().fileno(), lambda: io.BytesIO().readinto(b"abc"), lambda: io.BufferedReader(io.BytesIO(), 0), lambda: io.BufferedReader(5), lambda: io.BufferedReader(io.BytesIO()).write(b"x"), lambda: io.TextIOWrapper(io.BytesIO(b"\xff"), encoding="utf-8").read(), lambda: io.TextIOWrapper(io.BytesIO(), encoding="nope"), lambda: io.TextIOWrapper(5), lambda: io.TextIOWrapper(io.BytesIO(), newline="z"), lambda: io.IOBase().read(), lambda: io.RawIOBase().read(), lambda: io.TextIOBase().read(), lambda: io.IOBase().seek(0), lambda: io.StringIO().detach(), lambda: io.open("/no/file"), lambda: io.BytesIO(b"x").getbuffer().obj.close() if 0 else "", lambda: io.StringIO("a").truncate(-1), lambda: next(io.StringIO()), lambda: io.UnsupportedOperation.__bases__):
    attempt(f)


class Raw(io.RawIOBase):
    def __init__(self): self.data = [b"ab", b"c", b""]
    def readable(self): return True
    def readinto(self, buffer):
        chunk = self.data.pop(0)
        buffer[:len(chunk)] = chunk
        return len(chunk)


print(io.BufferedReader(Raw()).read(), Raw().readall(), Raw().read(2), io.TextIOWrapper(io.BufferedReader(Raw())).read(), isinstance(io.StringIO(), io.TextIOBase), isinstance(io.BytesIO(), io.BufferedIOBase), issubclass(io.FileIO, io.RawIOBase), io.DEFAULT_BUFFER_SIZE, io.SEEK_SET, io.text_encoding(None), io.IncrementalNewlineDecoder(None, True).decode("a\r\nb"))
with io.StringIO("with") as f:
    print(f.read())
