# An uncaught KeyboardInterrupt that the program raises itself.
def work():
    raise KeyboardInterrupt


try:
    work()
except Exception:
    print("not caught here")
finally:
    print("finally", flush=True)
    import os
    import signal
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        raise SystemExit(9)
    finally:
        pass
