# f_lineno of frames that an exception left, first locations of code objects.
import sys
def lines(f):
    try: f()
    except BaseException as e:
        tb = e.__traceback__.tb_next
        while tb:
            fr = tb.tb_frame
            print(fr.f_code.co_name, fr.f_lineno and fr.f_lineno - fr.f_code.co_firstlineno, tb.tb_lineno - fr.f_code.co_firstlineno)
            tb = tb.tb_next
def a():
    try:
        1/0
    except:
        1/0
        pass
def b():
    try:
        1/0
    except TypeError as ex:
        pass
def c():
    try:
        1/0
    except Exception as ex:
        1/0
        pass
def d():
    try:
        1/0
    finally:
        pass
def e():
    try:
        1/0
    finally:
        1/0
        pass
class X:
    def __enter__(self): return self
    def __exit__(self, *a): raise ValueError
def f():
    with X():
        1/0
def h():
    try:
        try:
            1/0
        except TypeError as x:
            pass
        except KeyError as y:
            pass
    finally:
        None
for fn in a, b, c, d, e, f, h: lines(fn)
co = compile("\n\n\nx = 1", "f", "exec")
print(next(co.co_positions()), next(co.co_lines())[2])
co = compile("x", "f", "eval")
print(next(co.co_positions()), next(co.co_lines())[2])
