import sys
# A tuple is one argument.
sys.exit((1, "two"))
