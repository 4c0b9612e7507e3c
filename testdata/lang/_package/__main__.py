import sys

from . import VALUE

print("main of the package", __name__, __package__, VALUE, sys.argv[1:])
print(__spec__.name, __file__.endswith("__main__.py"))
if __name__ == "__main__":
    from .sibling import NAME
    print(NAME)
sys.exit(3 if "fail" in sys.argv else 0)
