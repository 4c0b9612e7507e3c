# traceback: formatting of exceptions, stacks, summaries, TracebackException.
import io
import sys
import traceback


def inner(n):
    if n:
        return inner(n - 1)
    raise ValueError("bottom")


def outer():
    try:
        inner(2)
    except ValueError as error:
        raise KeyError("outer") from error


try:
    outer()
except KeyError as error:
    caught = error
print(traceback.format_exc() == "NoneType: None\n", "".join(traceback.format_exception(caught)))
print("".join(traceback.format_exception_only(caught)), traceback.format_exception_only(ValueError, ValueError("x")), traceback.format_tb(caught.__traceback__, limit=1))
print("".join(traceback.format_exception(caught, chain=False)), "".join(traceback.format_exception(caught, limit=-1)))
for frame in traceback.extract_tb(caught.__cause__.__traceback__):
    print(frame.name, frame.lineno, frame.line, frame.colno, frame.end_colno, frame.end_lineno, frame.filename.rsplit("/")[-1])
out = io.StringIO()
traceback.print_exception(caught, file=out)
print(out.getvalue().count("\n"), out.getvalue().splitlines()[-1])
te = traceback.TracebackException.from_exception(caught, capture_locals=True)
print(te.exc_type_str, str(te), len(te.stack), te.__cause__.exc_type.__name__, "n = 0" in "".join(te.format()), list(te.format_exception_only()), te == traceback.TracebackException.from_exception(caught, capture_locals=True))


def stack():
    return traceback.extract_stack()


s = stack()
print([f.name for f in s], s.format()[-1], traceback.format_list([("file.py", 3, "name", "text here")]), traceback.format_stack()[-1].splitlines()[0].split(", ")[1:])
summary = traceback.StackSummary.from_list([("f", 1, "a", "x = 1"), ("f", 1, "a", "x = 1"), ("f", 1, "a", "x = 1"), ("f", 1, "a", "x = 1"), ("f", 1, "a", "x = 1")])
print("".join(summary.format()))
group = ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [TypeError("t")])])
group.add_note("n")
traceback.print_exception(group, file=sys.stdout)
try:
    compile("x = (", "made.py", "exec")
except SyntaxError as error:
    print("".join(traceback.format_exception_only(error)))
print(traceback.format_exception(None), traceback.format_exception_only(None), [x.filename for x in traceback.walk_tb(None)] if 0 else "", traceback.FrameSummary("f", 1, "n").line, repr(traceback.FrameSummary("f", 1, "n")))
traceback.clear_frames(caught.__traceback__)
try:
    {}[1]
except KeyError:
    traceback.print_exc(file=sys.stdout)
try:
    raise NameError("name 'prnt' is not defined", name="prnt")
except NameError as error:
    traceback.print_exception(error, file=sys.stdout)
