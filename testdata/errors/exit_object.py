# sys.exit with any object prints it.
import sys


class Code:
    def __str__(self):
        return "the str of the object"


sys.exit(Code())
