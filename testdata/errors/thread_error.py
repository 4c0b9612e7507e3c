# An uncaught exception in a thread; threading.excepthook.
import threading


def hook(args):
    print("hook:", args.exc_type.__name__, args.exc_value, args.thread.name)


def work():
    raise ValueError("in a thread")


threading.excepthook = hook
t = threading.Thread(target=work, name="worker")
t.start()
t.join()
threading.excepthook = threading.__excepthook__
t = threading.Thread(target=work, name="second")
t.start()
t.join()
print("main goes on")
