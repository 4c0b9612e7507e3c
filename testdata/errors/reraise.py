# raise without arguments keeps the place; raise e adds one.
def first():
    raise ValueError("origin")


def second():
    try:
        first()
    except ValueError:
        raise


def third():
    try:
        second()
    except ValueError as e:
        raise e


third()
