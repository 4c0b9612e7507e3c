# sys.excepthook is used, and when it fails both tracebacks are shown.
import sys

old = sys.excepthook


def hook(kind, value, traceback):
    print("hook got", kind.__name__, value, traceback.tb_lineno)
    sys.stdout.flush()
    raise RuntimeError("in the hook")


print(old is sys.__excepthook__)
sys.excepthook = hook


def fail():
    raise ValueError("for the hook")


fail()
