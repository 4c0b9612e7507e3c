# Mutual recursion: frames that do not repeat one by one.
import sys

sys.setrecursionlimit(60)


def ping(n):
    return pong(n + 1)


def pong(n):
    return ping(n + 1)


try:
    ping(0)
except RecursionError as error:
    depth, tb = 0, error.__traceback__
    while tb:
        depth, tb = depth + 1, tb.tb_next
    print(depth > 20, str(error))


def counted(n):
    if n == 0:
        raise ValueError("bottom")
    counted(n - 1)


counted(8)
