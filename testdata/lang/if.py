# if, elif, else; truth of every kind of object; nesting.
def sign(x):
    if x > 0:
        return "positive"
    elif x == 0:
        return "zero"
    elif x < 0:
        return "negative"
    else:
        return "unordered"


for x in (3, 0, -2, 0.0, -0.0, float("nan"), float("inf"), True, False, 10 ** 40, -10 ** 40):
    print(x, sign(x))


class Sized:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


class Truthy:
    def __init__(self, answer):
        self.answer = answer

    def __bool__(self):
        print("asked", end=" ")
        return self.answer

    def __len__(self):
        raise AssertionError("__bool__ comes first")


for thing in (None, True, False, 0, 1, -1, 0.0, 0.1, 0j, 1j, "", "0", b"", b"\0", [], [0], (), (0,), {}, {0: 0},
              set(), {0}, range(0), range(1), Sized(0), Sized(3), Truthy(True), Truthy(False), object, print):
    if thing:
        print("true", end=", ")
    else:
        print("false", end=", ")
    if not thing:
        print("not")
    else:
        print("-")


class Wrong:
    def __bool__(self):
        return 1


class Negative:
    def __len__(self):
        return -1


for thing in (Wrong(), Negative()):
    try:
        if thing:
            print("unreached")
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

if 0: print("never")
if 1: print("one line"); print("two statements")
x = 5
if x > 1:
    if x > 3:
        if x > 7:
            print("deep")
        else:
            print("middle")
if not x == 5: print("no")
elif not not x: print("double not")
if (y := x * 2) > 9 and y < 11: print("walrus", y)
