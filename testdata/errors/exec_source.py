# Code from exec and compile has no source lines to show, unless linecache knows them.
import sys


def run(source, name="<string>"):
    try:
        exec(compile(source, name, "exec"), {})
    except Exception:
        sys.__excepthook__(*sys.exc_info())


run("def f():\n    return 1 / 0\nf()")
run("x = 1\nx.y", "no/such/file.py")
run("(1,\n2,\n3)[5]")
eval("1 / 0")
