# os.path, posixpath and ntpath: the pure functions.
import ntpath
import os
import posixpath as p

for path in ("/a/b/c.txt", "a/b", "a", "", "/", "//a", "a/", "./a/../b", ".bashrc", "a.tar.gz", "/a/.b/c.", "..", "a//b"):
    print(repr(path), p.split(path), p.splitext(path), p.basename(path), p.dirname(path), p.isabs(path), p.normpath(path), p.splitdrive(path), p.splitroot(path), p.normcase(path))
print(p.join("a", "b"), p.join("a", "/b"), p.join("a/", "b"), p.join("", "a"), p.join("a", ""), p.join("a", "b", "..", "c"), p.commonpath(["/a/b/c", "/a/b/d"]), p.commonpath(["a/b"]), p.commonprefix(["abc", "abd"]), p.commonprefix([]), p.relpath("/a/b", "/a/c"), p.relpath("/a", "/a"), p.relpath("/a/b/c", "/"), p.expandvars("$NOPE/${NOPE2}") , p.expanduser("a~"))
for path in ("C:\\a\\b.txt", "C:a", "\\\\host\\share\\x", "a/b\\c", "C:\\", "\\a", "a\\..\\b", "//?/x"):
    print(repr(path), ntpath.split(path), ntpath.splitdrive(path), ntpath.splitroot(path), ntpath.basename(path), ntpath.isabs(path), ntpath.normpath(path))
print(ntpath.join("C:\\a", "b"), ntpath.join("C:", "a"), ntpath.join("a", "D:\\x"), ntpath.join("C:a", "C:b"), ntpath.commonpath(["C:\\a\\b", "c:\\A\\c"]), ntpath.relpath("C:\\a\\b", "C:\\a\\c") if os.name == "nt" else "..\\b", ntpath.normcase("A/B"))
print(p.join(b"a", b"b"), p.split(b"/a/b"), p.splitext(b"a.b"), p.normpath(b"a//b"), os.fspath("a"), os.fspath(b"a"), os.path is p or os.name == "nt", os.sep in "/\\", os.curdir, os.pardir, os.extsep, os.fsencode("é"), os.fsdecode(b"a\xff") == "a\udcff" or os.name == "nt")


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


class PathLike:
    def __fspath__(self): return "from/fspath"


class BadPath:
    def __fspath__(self): return 5


for f in (lambda: p.join("a", b"b"), lambda: p.join(), lambda: p.join("a", 5), lambda: p.commonpath([]), lambda: p.commonpath(["/a", "b"]), lambda: p.relpath(""), lambda: p.split(5), lambda: os.fspath(5), lambda: os.fspath(PathLike()), lambda: p.basename(PathLike()), lambda: os.fspath(BadPath()), lambda: p.commonprefix(["a", b"b"]), lambda: p.exists("a\0b"), lambda: p.exists(5.5), lambda: p.getsize("/no/such"), lambda: os.listdir("/no/such"), lambda: os.stat("/no/such/file"), lambda: os.mkdir("/no/such/dir"), lambda: os.remove("/no/such"), lambda: os.rename("/no/such", "/no/other"), lambda: os.environ["NO_SUCH_VARIABLE"], lambda: os.environ.get("NO_SUCH", "default"), lambda: os.environ.__setitem__("X", 5), lambda: os.putenv("a=b", "c"), lambda: os.getenv("NO_SUCH", 7), lambda: os.strerror(2), lambda: os.chdir("/no/such"), lambda: os.open("/no/such", os.O_RDONLY), lambda: os.close(9999), lambda: os.read(9999, 1), lambda: os.urandom(4).__len__(), lambda: os.path.samefile("/no", "/no"), lambda: p.realpath("/no/such/../x"), lambda: os.get_terminal_size.__name__, lambda: os.cpu_count() > 0):
    attempt(f)
os.environ["GOPY_TEST"] = "value"
print(os.environ["GOPY_TEST"], os.getenv("GOPY_TEST"), "GOPY_TEST" in os.environ, p.expandvars("$GOPY_TEST/x") if os.name != "nt" else "value/x", os.environ.pop("GOPY_TEST"), "GOPY_TEST" in os.environ, p.exists(__file__), p.isfile(__file__), p.isdir(p.dirname(p.abspath(__file__))), p.isabs(p.abspath("x")), p.lexists("/no/such"), p.islink(__file__), p.getsize(__file__) > 100)
