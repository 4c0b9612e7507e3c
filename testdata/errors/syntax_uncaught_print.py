# The old print statement.
def f():
    print "hello", 1
