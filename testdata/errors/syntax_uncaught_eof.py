# The file ends inside of a block.
def f():
    if True:
