# Cells: captured variables, late binding, nonlocal, nesting, deletion.
def counter(start=0):
    count = start

    def step(by=1):
        nonlocal count
        count += by
        return count

    return step


a, b = counter(), counter(10)
print(a(), a(), a(5), b(), b(-3), a())

late = [lambda: i for i in range(3)]
early = [lambda i=i: i for i in range(3)]
print([f() for f in late], [f() for f in early])


def outer():
    x = "outer"

    def middle():
        def inner():
            return x
        return inner

    def change(value):
        nonlocal x
        x = value

    return middle(), change


get, change = outer()
print(get())
change("changed")
print(get())
print(get.__code__.co_freevars, get.__closure__[0].cell_contents, outer.__code__.co_cellvars)


def unbound():
    def read():
        return value
    try:
        read()
    except NameError as error:
        print(type(error).__name__, error)
    value = 1
    print(read())
    del value
    try:
        read()
    except NameError as error:
        print(type(error).__name__, error, error.name)


unbound()


def compose(*functions):
    def run(x):
        for f in functions:
            x = f(x)
        return x
    return run


print(compose(lambda x: x + 1, lambda x: x * 10, str)(4))


def parameter_cell(a, *args, b=2, **kw):
    return lambda: (a, args, b, sorted(kw.items()))


print(parameter_cell(1, 2, 3, b=4, c=5)())


def self_reference(n):
    fact = lambda k: 1 if k < 2 else k * fact(k - 1)
    return fact(n)


print(self_reference(10))


class Holder:
    value = "class"

    def method(self):
        try:
            return value
        except NameError as error:
            return str(error)


print(Holder().method())
cell = get.__closure__[0]
cell.cell_contents = "poked"
print(get())
del cell.cell_contents
try:
    get()
except NameError as error:
    print(error)
try:
    cell.cell_contents
except ValueError as error:
    print(error)
