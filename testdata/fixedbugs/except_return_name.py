def f():
    try:
        1/0
    except ZeroDivisionError as e:
        return e
def g():
    for i in range(3):
        try:
            raise ValueError(i)
        except ValueError as e:
            x = e
    return x
print(repr(f()), g())
