# sys.settrace and sys.setprofile: the events they see.
import sys

events = []


def tracer(frame, event, arg):
    if frame.f_code.co_filename != __file__:
        return None
    events.append((event, frame.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno, arg if event == "return" else arg and arg[0].__name__))
    return tracer


def inner(n):
    total = 0
    for i in range(n):
        total += i
    return total


def fails():
    try:
        1 / 0
    except ZeroDivisionError:
        return "handled"


def gen():
    yield 1
    yield 2


def run(f):
    events.clear()
    sys.settrace(tracer)
    try:
        f()
    finally:
        sys.settrace(None)
    print(*events[:-1] if events and events[-1][1] == "run" else events, sep="\n")
    print("--")


run(lambda: inner(2))
run(fails)
run(lambda: list(gen()))
print(sys.gettrace())


def profiler(frame, event, arg):
    name = arg.__name__ if event.startswith("c_") else frame.f_code.co_name
    if frame.f_code.co_filename == __file__:
        calls.append((event, name))


calls = []
sys.setprofile(profiler)
inner(3)
len("abc")
[].append(1)
sys.setprofile(None)
print(calls)
