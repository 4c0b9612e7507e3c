# Slicing and slice assignment of lists, strings, tuples; extended steps; deletion; own classes.
s = list(range(10))
print(s[2:5], s[:3], s[7:], s[:], s[-3:], s[:-3], s[::2], s[1::3], s[::-1], s[8:2:-2], s[-1:-5:-1])
print(s[5:2], s[100:], s[:100], s[-100:2], s[3:3], s[None:None:None], s[True:4])
text = "hello wörld"
print(text[1:4], text[::-1], text[-5:], text[::3], text[4:1:-1], "abc"[5:], "abc"[0:0])
print((1, 2, 3, 4)[1:3], (1, 2, 3)[::-1], b"abcdef"[1:4], bytearray(b"abc")[::-1], range(20)[2:15:3], range(10)[::-1])
a = list(range(6))
a[1:3] = ["x", "y", "z"]
print(a)
a[:0] = [-1]
a[len(a):] = ["end"]
print(a)
a[2:5] = []
print(a)
a[::2] = "ABC"
print(a)
try:
    a[::2] = [1]
except ValueError as error:
    print(error)
del a[::2]
print(a)
del a[:]
print(a)
b = [1, 2, 3]
b[:] = (x * 2 for x in b)
b[1:1] = b
print(b)
del b[1:3], b[-1]
print(b)
c = list(range(10))
del c[8:1:-3]
print(c)
c[4:1] = ["in"]
print(c)
c[::-1] = range(len(c))
print(c)
for bad in ("[1, 2][::0]", "'abc'[::0]", "[1][1.5:]", "[1]['a':]", "(1,)[:None:'x']", "range(3)[::0]", "[1][:object()]"):
    try:
        eval(bad)
    except (ValueError, TypeError) as error:
        print(bad, "|", type(error).__name__, error)
for bad in ("[1][0:1] = 5", "[1][::2] = 5", "'abc'[0:1] = 'x'", "(1,)[:] = ()", "del 'abc'[1:]", "del (1,)[:]"):
    try:
        exec(bad)
    except TypeError as error:
        print(bad, "|", error)


class Show:
    def __getitem__(self, key):
        return key


show = Show()
print(show[1:2], show[:], show[::], show[1:2, 3], show[..., 1:], show[1:2:3], show["a":"b"], show[()], show[1,], show[*[1, 2]], show[*"ab", 3])
print(slice(1, 2) == slice(1, 2), slice(5).indices(3), slice(None, None, -1).indices(4), slice(-3, -1).indices(10))
n = 3
print(s[n:n + 2], s[-n], s[n - 5:], s[n:][:2][::-1])
big = 10 ** 30
print(s[:big], s[-big:2], s[::big], s[big:], "abc"[-big:big])


class I:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v


print(s[I(2):I(4)], s[I(-2):], s[::I(4)])
s[2:4], t = [0], 5
print(s, t)
