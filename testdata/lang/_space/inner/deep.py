NAME = "deep in " + __name__
