VALUES = [1, 2]


def compute():
    return VALUES[5]


RESULT = compute()
