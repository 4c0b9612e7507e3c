# sys.exit with a text goes to stderr, code 1.
import sys

print("out")
sys.exit("a message for stderr: é")
