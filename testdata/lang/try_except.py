# try and except: matching, order, tuples, binding and unbinding of the name, else, nesting.
def kind(f):
    try:
        f()
    except ZeroDivisionError:
        return "zero"
    except (KeyError, IndexError) as error:
        return "lookup " + repr(error)
    except ValueError as error:
        return "value " + str(error)
    except OSError:
        return "os"
    except Exception as error:
        return "other " + type(error).__name__
    except:
        return "bare"
    else:
        return "no error"


def raiser(error):
    def run():
        raise error
    return run


for f in (lambda: 1 / 0, lambda: {}["k"], lambda: [][1], lambda: int("x"), lambda: open("/no/such/file"), lambda: None.x, lambda: 1,
          raiser(KeyboardInterrupt), raiser(SystemExit(3)), raiser(GeneratorExit), raiser(UnicodeError("u")), raiser(StopIteration)):
    print(kind(f))
try:
    1 / 0
except ZeroDivisionError as e:
    pass
try:
    e
except NameError as error:
    print(error)


def rebound():
    e = "before"
    try:
        raise ValueError
    except ValueError as e:
        e = "changed inside"
    return "e" in locals()


print(rebound())
try:
    try:
        raise KeyError("inner")
    except ValueError:
        print("wrong")
except KeyError as error:
    print("outer caught", error)
try:
    try:
        raise KeyError("first")
    except KeyError:
        raise ValueError("second")
except ValueError as error:
    print(error, repr(error.__context__), error.__cause__, error.__suppress_context__)
errors = (TypeError, (ValueError, KeyError)[1])
try:
    raise KeyError(1)
except errors as error:
    print(repr(error))
for bad in (5, "ValueError", (ValueError, 5), int, None, [ValueError]):
    try:
        try:
            raise ValueError
        except bad:
            print("caught")
        print(bad, "matched")
    except TypeError as error:
        print(error)
try:
    raise ValueError
except* TypeError if False else ValueError:
    pass
try:
    x = 1
except NameError:
    print("no")
else:
    print("else", x)
finally:
    print("finally")


class Base(Exception): pass
class Child(Base): pass


for error in (Base, Child, Child("x")):
    try:
        raise error
    except Child as c:
        print("child", c.args)
    except Base as b:
        print("base", b.args)


def nested(n):
    try:
        try:
            return 10 / n
        except TypeError:
            return "type"
    except ZeroDivisionError:
        return "zero"


print(nested(2), nested(0), nested("x"))
try: 1 / 0
except ValueError, ZeroDivisionError: print("without parentheses")
import sys
try:
    raise KeyError("info")
except KeyError:
    print(sys.exc_info()[0].__name__, sys.exception(), sys.exc_info()[2] is sys.exception().__traceback__)
print(sys.exc_info(), sys.exception())
