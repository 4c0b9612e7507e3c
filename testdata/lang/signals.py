# signal: handlers, raise_signal, default of SIGINT.
import signal
import sys

if sys.platform == "win32":
    print("no signals here")
    raise SystemExit
print(signal.getsignal(signal.SIGINT) is signal.default_int_handler, signal.SIGINT == 2, signal.Signals(15).name, signal.SIGTERM in signal.Signals)
seen = []


def handler(number, frame):
    seen.append((signal.Signals(number).name, frame.f_code.co_name))


def work():
    signal.raise_signal(signal.SIGUSR1)
    for _ in range(1000):
        pass
    return seen


old = signal.signal(signal.SIGUSR1, handler)
print(old == signal.SIG_DFL, work())
try:
    signal.raise_signal(signal.SIGINT)
    for _ in range(100000):
        pass
    print("not reached")
except KeyboardInterrupt:
    print("interrupted")


def raising(number, frame):
    raise ValueError("from the handler")


signal.signal(signal.SIGUSR1, raising)
try:
    signal.raise_signal(signal.SIGUSR1)
    while True:
        pass
except ValueError as error:
    print(error)
print(signal.signal(signal.SIGUSR1, signal.SIG_IGN) is raising, signal.raise_signal(signal.SIGUSR1), signal.getsignal(signal.SIGUSR1))
for bad in (lambda: signal.signal(9999, handler), lambda: signal.signal(signal.SIGINT, 5), lambda: signal.raise_signal("x"), lambda: signal.signal(signal.SIGKILL, handler)):
    try:
        bad()
    except (ValueError, TypeError, OSError) as error:
        print(type(error).__name__, error)
