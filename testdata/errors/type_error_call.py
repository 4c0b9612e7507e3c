# A call with wrong arguments, in a class defined inside a function.
def build():
    class Local:
        def method(self, a, /, b, *, c):
            return a, b, c

    return Local()


print(build().method(1, 2, c=3))
build().method(1, a=2)
