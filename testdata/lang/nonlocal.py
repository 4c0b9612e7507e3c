# nonlocal: through several levels, in loops, with deletion, shared between functions.
def make():
    value = 0

    def add(n):
        nonlocal value
        value += n
        return value

    def reset():
        nonlocal value
        value = 0

    def peek():
        return value

    return add, reset, peek


add, reset, peek = make()
print(add(5), add(6), peek())
reset()
print(peek(), add(1))


def levels():
    x = 1

    def two():
        x = 2

        def three():
            nonlocal x
            x += 10

            def four():
                nonlocal x
                x *= 2
                return x

            return four()

        return three(), x

    return two(), x


print(levels())


def skipping():
    a = "a"

    def middle():
        def inner():
            nonlocal a
            a = a + "!"
        inner()
        inner()

    middle()
    return a


print(skipping())


def deleting():
    v = 1

    def remove():
        nonlocal v
        del v

    remove()
    try:
        return v
    except UnboundLocalError as error:
        return str(error)


print(deleting())


def loops():
    i = total = 0

    def step():
        nonlocal i, total
        for i in range(4):
            total += i
        with open(__file__) as total_file:
            pass
        return i

    return step(), i, total


print(loops())


def exceptions():
    error = "none"

    def inner():
        nonlocal error
        try:
            1 / 0
        except ZeroDivisionError as error:
            print("caught", error)

    inner()
    try:
        return error
    except UnboundLocalError:
        return "unbound after except"
    except NameError as e:
        return str(e)


print(exceptions())


def class_inside():
    z = 1

    class C:
        nonlocal z
        z = 2
        q = z

        def m(self):
            nonlocal z
            z += 1
            return z

    return C().m(), z, C.q, hasattr(C, "z")


print(class_inside())


def parameters(p):
    def change():
        nonlocal p
        p = [p]
        return p
    return change(), p


print(parameters(1))
for source in ("def f():\n nonlocal q", "nonlocal x", "def f(x):\n nonlocal x", "def f():\n x=1\n def g():\n  print(x)\n  nonlocal x"):
    try:
        compile(source, "s", "exec")
    except SyntaxError as error:
        print(error)
