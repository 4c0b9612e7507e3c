# An uncaught exception: traceback through several functions, with carets.
def ratio(a, b):
    return a / b


def average(values):
    total = sum(values)
    return ratio(total, len(values))


def main():
    print("before")
    print(average([1, 2, 3]))
    print(average([]))
    print("never")


main()
