# global: declared in functions, classes, nested functions; deleting; built-in names shadowed.
count = 0


def bump():
    global count, fresh
    count += 1
    fresh = count * 10


bump()
bump()
print(count, fresh)


def nested():
    count = "local"

    def inner():
        global count
        count = "set from inner"
        return count

    return inner(), count


print(nested(), count)


class C:
    global in_class
    in_class = "global from a class body"
    own = 1


print(in_class, hasattr(C, "in_class"), C.own)


def remove():
    global fresh
    del fresh


remove()
try:
    fresh
except NameError as error:
    print(error, error.name)
try:
    remove()
except NameError as error:
    print(error)


try:
    exec("def before():\n    print(x)\n    global x\n")
except SyntaxError as error:
    print(error.msg)


def shadow():
    global len
    len = lambda x: "my len"


print(len("abc"))
shadow()
print(len("abc"))
del len
print(len("abc"))


def loop():
    global loop_variable
    for loop_variable in range(3):
        pass
    [walrus := i for i in range(2)]
    return walrus


print(loop(), loop_variable)


def imports():
    global m
    import math as m


imports()
print(m.sqrt(16))


def defines():
    global defined, Defined

    def defined():
        return "defined inside"

    class Defined:
        pass


defines()
print(defined(), defined.__qualname__, Defined.__qualname__)
globals()["dynamic"] = 42
print(dynamic, "dynamic" in globals(), globals() is globals())
exec("global made_by_exec\nmade_by_exec = 7")
print(made_by_exec)


def unbound():
    try:
        print(local)
        local = 1
    except UnboundLocalError as error:
        print(error, error.name)


unbound()
