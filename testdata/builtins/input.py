# input(): prompts, lines, end of file.
name = input("name? ")
print("got", repr(name))
print(repr(input()), repr(input("second: ")))
print(repr(input()), repr(input(5)))
try:
    input("a", "b")
except TypeError as error:
    print(error)
try:
    input(prompt="x")
except TypeError as error:
    print(error)
import sys
print(repr(sys.stdin.readline()), repr(sys.stdin.read(3)), [line for line in sys.stdin][:2])
try:
    input("at the end: ")
except EOFError as error:
    print(type(error).__name__, error)
print(sys.stdin.read() == "", sys.stdin.readline() == "", sys.stdin.isatty(), sys.stdin.encoding, sys.stdin.fileno())
import io
sys.stdin = io.StringIO("from a string\nnext\n")
print(input(), input("prompt "))
try:
    input()
except EOFError as error:
    print(error)
sys.stdin = None
try:
    input()
except RuntimeError as error:
    print(error)
