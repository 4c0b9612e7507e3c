# Global and builtin lookups must see every later change.
value = 1


def read():
    return value


def length(x):
    return len(x)


for _ in range(60):
    read(), length("abc")
print(read(), length("abc"))
value = 2
print(read())
globals()["value"] = 3
print(read())
len = lambda x: "shadowed"
print(length("abc"))
del len
print(length("abc"))
import builtins
original = builtins.len
builtins.len = lambda x: "patched"
print(length("abc"))
builtins.len = original
print(length("abc"))
builtins.brand_new = "new builtin"


def new():
    return brand_new


print([new() for _ in range(30)][-1])
brand_new = "global now"
print(new())
del brand_new
print(new())
del builtins.brand_new
try:
    new()
except NameError as error:
    print(error)
del value
try:
    read()
except NameError as error:
    print(error)
value = "back"
print(read())
for i in range(200):
    globals()[f"name_{i}"] = i
print(read(), name_199)
for i in range(200):
    del globals()[f"name_{i}"]
print(read())


def helper(x):
    return x + 1


def use(n):
    return sum(helper(i) for i in range(n)), [helper(i) for i in range(3)]


print(use(50))


def helper(x):
    return x * 100


print(use(3))
helper = str
print([helper(i) for i in range(3)])
space = {"v": 1}
exec("def f(): return v", space)
f = space["f"]
print([f() for _ in range(50)][-1])
space["v"] = 2
print(f())
space.clear()
try:
    f()
except NameError as error:
    print(error)


def counter():
    global count
    count += 1
    return count


count = 0
for _ in range(100):
    counter()
print(count)
count = 2 ** 63 - 2
print(counter(), counter(), counter())
count = 1.5
print(counter())
count = "x"
try:
    counter()
except TypeError as error:
    print(error)


class Meta(type):
    pass


isinstance_calls = [isinstance(5, int) for _ in range(50)]
int_ = int
int = str
print(isinstance(5, int), isinstance("a", int), int(5) + "!")
del int
print(int("7") + 1)
