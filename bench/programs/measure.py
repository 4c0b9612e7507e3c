"""Measuring, for the programs in this folder.

    measure(name, func, arg, expected)

calls func(arg) once to warm up and to check its result, then for at least a second, five times or more, and prints

    CHECK name result
    RESULT name best_seconds median_seconds

A result other than the expected one ends the program with exit code 1. With --check as the program's argument the
function is called once only.
"""
import sys
import time


def measure(name, func, arg, expected):
    result = func(arg)
    if result != expected:
        print("WRONG %s: got %r, expected %r" % (name, result, expected))
        raise SystemExit(1)
    print("CHECK", name, result)
    if "--check" in sys.argv[1:]:
        return
    clock = time.perf_counter
    samples = []
    begin = clock()
    while len(samples) < 5 or clock() - begin < 1.0:
        t0 = clock()
        func(arg)
        samples.append(clock() - t0)
    samples.sort()
    print("RESULT %s %.9f %.9f" % (name, samples[0], samples[len(samples) // 2]))
