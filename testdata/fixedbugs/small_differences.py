# Names of bound methods in messages; locals() within comprehensions of modules and classes; keywords are not mangled;
# errors of source bytes; sorted's reverse.
import sys


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e, e.args if isinstance(e, SyntaxError) else "")


class L(list): pass
class M(type): pass
class X(metaclass=M): pass


bound = True.as_integer_ratio
for f in (lambda: True.as_integer_ratio(1), lambda: (5).as_integer_ratio(1), lambda: bound(1), lambda: bound(a=1), lambda: int.as_integer_ratio(True, 1),
          lambda: getattr(L(), "append")(), lambda: getattr(L(), "insert")(a=1), lambda: getattr(L(), "clear")(1), lambda: L.mro(1), lambda: X.mro(1), lambda: type.mro(int, 2),
          lambda: L.__subclasses__(1), lambda: L().append(*[1, 2]), lambda: L().append(**{"a": 1}), lambda: "".upper(*[1])):
    attempt(f)


class Scope:
    a = 1
    print([sorted(locals()) for q in range(1)], [sorted(dir()) for q in range(1)], [[sorted(locals()) for r in [0]] for q in range(1)])
    try:
        print([eval("a") for q in range(1)])
    except NameError as e:
        print(e)


print([sorted(locals()) for q in range(1)], [eval("q") for q in range(2)])


class Private:
    def take(self, **kw): return kw
    def give(self): return self.take(__k=1), self.take(**{"__l": 2}, __m=3)


print(Private().give())
for source in "a\0b", b"a\0b", b"\xe9=1", b"\n#\n\n\nx='\xe9'\n", b"# coding: nope\n", b"\xef\xbb\xbf# coding: latin-1\nx='\xe9'\n", b"# coding: ascii\nx='\xe9'\n", "'\ud800'":
    attempt(lambda: compile(source, "file", "exec"))
attempt(lambda: exec("1", closure=()))
print(sorted([2, 1], reverse="x"), sorted([1, 2], reverse=None), sorted([1, 2], reverse=2 ** 70))
attempt(lambda: bytes(sys.maxsize))
attempt(lambda: b"a".center(sys.maxsize))
attempt(lambda: open("x", ""))
attempt(lambda: open("x", "b+"))
attempt(lambda: open(9999))
attempt(lambda: open("a\0b"))
print(list({"b": 1}.keys() | {"b"}), sys.thread_info.name in ("pthread", "nt"), "json" in sys.stdlib_module_names)


class Plain: pass


class Large:
    def __index__(self): return 2 ** 70


def store(o, k): o[k] = 0
def delete(o, k): del o[k]


for o in "", (), b"", range(3), 5, None, {1}, Plain(), print, {}.values(), iter([]), object():
    for k in 2 ** 64, Large(), 1, "a":
        attempt(lambda: store(o, k))
        attempt(lambda: delete(o, k))
attempt(lambda: "abcdefghij" * 2 ** 38)
attempt(lambda: bytes(bytearray(sys.maxsize)))
buffer = bytearray(b"abc")
view = buffer.__buffer__(0)
for f in (lambda: buffer.__release_buffer__(5), lambda: buffer.__release_buffer__(memoryview(b"x")), lambda: buffer.__release_buffer__(view), lambda: view[0]):
    attempt(f)
