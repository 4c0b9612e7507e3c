x = "loaded from a file"
name = __name__
