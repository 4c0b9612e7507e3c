# argparse: positionals, options, actions, subcommands, help text, errors (exit 2 is caught).
import argparse
import contextlib
import io


def run(parser, *args):
    out = io.StringIO()
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
            result = parser.parse_args(args)
        print(args, "->", result)
    except SystemExit as error:
        print(args, "-> exit", error.code)
        print(out.getvalue(), end="")


p = argparse.ArgumentParser(prog="prog", description="Does things.", epilog="The end.")
p.add_argument("source", help="where from")
p.add_argument("dest", nargs="?", default="out", help="where to (default: %(default)s)")
p.add_argument("-v", "--verbose", action="count", default=0)
p.add_argument("-n", "--number", type=int, metavar="N", help="a number")
p.add_argument("--mode", choices=["fast", "slow"], default="fast")
p.add_argument("-q", action="store_true", dest="quiet")
p.add_argument("--no-color", action="store_false", dest="color")
p.add_argument("-I", action="append", default=[])
p.add_argument("--const", action="store_const", const=42)
p.add_argument("--version", action="version", version="%(prog)s 1.0")
p.add_argument("--flag", action=argparse.BooleanOptionalAction, default=True)
for args in (["a"], ["a", "b", "-vv", "-n", "5"], ["a", "--number=7", "--mode", "slow", "-q", "--no-color"], ["a", "-Ix", "-I", "y", "--const", "--no-flag"], ["--", "-a"], ["a", "-n-5"], ["a", "--num", "3"], ["-h"], ["--version"], [], ["a", "b", "c"], ["a", "-n", "x"], ["a", "--mode", "odd"], ["a", "--bad"], ["a", "-n"], ["a", "--verb=3"]):
    run(p, *args)
s = argparse.ArgumentParser(prog="tool", exit_on_error=True)
s.add_argument("--debug", action="store_true")
subs = s.add_subparsers(dest="command", required=True, title="commands", help="what to do")
add = subs.add_parser("add", help="adds", aliases=["a"])
add.add_argument("numbers", nargs="+", type=float)
add.set_defaults(func="add function")
rm = subs.add_parser("remove", help="removes")
rm.add_argument("name")
group = rm.add_mutually_exclusive_group(required=True)
group.add_argument("--soft", action="store_true")
group.add_argument("--hard", action="store_true")
for args in (["add", "1", "2.5"], ["--debug", "a", "1"], ["remove", "x", "--soft"], ["remove", "x", "--soft", "--hard"], ["remove", "x"], [], ["nope"], ["add"], ["add", "-h"], ["-h"]):
    run(s, *args)
n = argparse.ArgumentParser(prog="n", add_help=False, formatter_class=argparse.ArgumentDefaultsHelpFormatter, prefix_chars="-+", fromfile_prefix_chars="@", allow_abbrev=False)
n.add_argument("rest", nargs=argparse.REMAINDER)
n.add_argument("+x", "++extra", nargs="*", default="none", help="extra things")
n.add_argument("--pair", nargs=2, type=int, action="extend")
for args in ([], ["+x", "a", "b"], ["--pair", "1", "2", "--pair", "3", "4"], ["r", "--pair", "-z"], ["--pair", "1"]):
    run(n, *args)
print(n.format_usage(), n.format_help())
print(p.parse_known_args(["a", "--unknown", "x", "y"]), p.get_default("mode"), argparse.Namespace(a=1) == argparse.Namespace(a=1), "a" in argparse.Namespace(a=1))
try:
    p.add_argument("-v")
except argparse.ArgumentError as error:
    print(error)
for bad in (lambda: p.add_argument("a", "b"), lambda: p.add_argument("--x", action="nope"), lambda: p.add_argument("--y", nargs=0), lambda: p.add_argument("z", required=True), lambda: p.add_argument("--w", type="int"), lambda: p.add_argument("--u", choices=5)):
    try:
        bad()
        print("accepted")
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
