# atexit functions: order, errors in them, the exit code stays.
import atexit
import sys

atexit.register(print, "registered first, runs last")
atexit.register(lambda: 1 / 0)
atexit.register(print, "runs first", flush=True)


@atexit.register
def goodbye():
    print("goodbye", flush=True)


print(atexit.unregister(len), flush=True)
sys.exit(4)
