# Found by the symbol table, not by the parser.
def f():
    value = 1

    def g():
        print(value)
        global value
    return g
