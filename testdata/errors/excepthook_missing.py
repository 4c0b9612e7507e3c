# Without sys.excepthook.
import sys

del sys.excepthook
raise ValueError("no hook")
