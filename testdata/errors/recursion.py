# The traceback of endless recursion is shortened.
def forever(n):
    return forever(n + 1)


forever(0)
