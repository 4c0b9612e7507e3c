# warnings: filters, catching, categories, formatting, once, stacklevel.
import sys
import warnings


def show(message, category, filename, lineno, file=None, line=None):
    print("shown:", category.__name__, message, lineno > 0)


warnings.showwarning = show
warnings.warn("plain")
warnings.warn("plain again", DeprecationWarning)
for action in ("ignore", "always", "once", "module", "default", "error"):
    with warnings.catch_warnings():
        warnings.simplefilter(action)
        for i in range(2):
            try:
                warnings.warn(f"under {action}", UserWarning)
            except UserWarning as error:
                print("raised", error)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn("a")
    warnings.warn("b", RuntimeWarning)
    warnings.warn(FutureWarning("instance"))
    warnings.warn_explicit("explicit", UserWarning, "f.py", 10, module="m")
print([(w.category.__name__, str(w.message), w.filename.rsplit("/")[-1], w.lineno > 0, w.source) for w in caught])
with warnings.catch_warnings(record=True) as caught:
    warnings.resetwarnings()
    warnings.filterwarnings("ignore", message="skip.*")
    warnings.filterwarnings("error", category=RuntimeWarning)
    warnings.filterwarnings("always", module="__main__", append=True)
    warnings.warn("skip this")
    warnings.warn("not skipped")
    try:
        warnings.warn("boom", RuntimeWarning)
    except RuntimeWarning as error:
        print("error filter", error)
print([str(w.message) for w in caught])
with warnings.catch_warnings(action="ignore", category=UserWarning):
    warnings.warn("ignored by the argument")
print(repr(warnings.formatwarning("m", UserWarning, "no_file.py", 3)), repr(warnings.formatwarning("m", UserWarning, "f.py", 3, line="  the line ")))


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


for f in (lambda: warnings.warn(), lambda: warnings.warn("x", int), lambda: warnings.warn("x", 5), lambda: warnings.simplefilter("bad"), lambda: warnings.filterwarnings("error", message=5), lambda: warnings.filterwarnings("error", category=int), lambda: warnings.filterwarnings("error", lineno=-1), lambda: warnings.warn_explicit("x"), lambda: warnings.catch_warnings().__exit__(), lambda: warnings.warn("x", stacklevel="a"), lambda: warnings.WarningMessage("m", UserWarning, "f", 1).category.__name__):
    attempt(f)


@warnings.deprecated("use new instead")
def old(): return "old works"


@warnings.deprecated("old class", category=PendingDeprecationWarning)
class Old: pass


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(old(), Old() is not None, old.__deprecated__)
print([(w.category.__name__, str(w.message)) for w in caught])


def level():
    warnings.warn("level two", stacklevel=2)


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    line = sys._getframe().f_lineno + 1
    level()
print(caught[0].lineno == line, len(warnings.filters) > 0, issubclass(ResourceWarning, Warning))
