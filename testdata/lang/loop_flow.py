# Leaving nested loops: break, continue and return through try, finally and with.
class Noted:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("enter", self.name, end="; ")
        return self

    def __exit__(self, *exc):
        print("exit", self.name, exc[0] and exc[0].__name__, end="; ")


def breaks():
    for i in range(5):
        with Noted(i):
            try:
                if i == 1:
                    continue
                if i == 3:
                    break
                print("body", i, end="; ")
            finally:
                print("finally", i, end="; ")
    else:
        print("else")
    print("after", i)


breaks()


def returns():
    for i in range(3):
        for j in range(3):
            try:
                with Noted((i, j)):
                    if i + j == 2:
                        return i, j
            finally:
                print("left", i, j)


print(returns())


def from_while():
    n = 0
    while True:
        try:
            n += 1
            if n < 3:
                continue
            try:
                break
            finally:
                print("inner finally", n)
        finally:
            print("outer finally", n)
    return n


print(from_while())


def except_continue(values):
    good = []
    for value in values:
        try:
            good.append(10 // value)
        except ZeroDivisionError:
            continue
        except TypeError:
            break
        else:
            good.append("else")
    return good


print(except_continue([1, 0, 5, "x", 2]), except_continue([0, 0]))


def find(grid, wanted):
    for y, row in enumerate(grid):
        for x, cell in enumerate(row):
            if cell == wanted:
                break
        else:
            continue
        break
    else:
        return None
    return x, y


grid = [[1, 2], [3, 4], [5, 6]]
print(find(grid, 4), find(grid, 9), find([], 1))
for i in range(2):
    for j in range(2):
        for k in range(2):
            if k:
                break
            print(i, j, k, end=" | ")
        if j:
            break
print(i, j, k)
