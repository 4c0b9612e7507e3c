# A module that is not there, imported from a function.
def load():
    import collections.abc
    import package_that_is_not.there as missing
    return missing


load()
