"""Writes number_facts.txt: what CPython answers to operators on numbers.

Operands are written as repr shows them; a line is: left operator right result.
"""
import random

VALUES = [
    "0", "1", "-1", "7", "-3", "64", "9223372036854775807", "-9223372036854775808",
    "18446744073709551616", "-340282366920938463463374607431768211457", "True", "False",
    "0.0", "-0.0", "1.5", "-2.25", "1e+300", "9007199254740993.0", "inf", "-inf", "nan", "5e-324",
    "1j", "(-1.5+2j)", "(inf+1j)", "(-0-0j)", "-0j",
]
NAMES = {"inf": float("inf"), "nan": float("nan")}
OPS = ["+", "-", "*", "/", "//", "%", "**", "divmod", "<<", ">>", "&", "|", "^", "==", "<", "<=", "pow3", "round"]


def evaluate(left, op, right):
    if left.startswith("(") and left.endswith("j)"):
        a = complex(left)
    elif left == "-0j":
        a = complex(0.0, -0.0)
    else:
        a = eval(left, NAMES)
    if right.startswith("(") and right.endswith("j)"):
        b = complex(right)
    elif right == "-0j":
        b = complex(0.0, -0.0)
    else:
        b = eval(right, NAMES)
    if op in ("**", "<<") and isinstance(a, int) and isinstance(b, int) and abs(b) > 1 << 40:
        return None
    try:
        if op == "divmod":
            r = divmod(a, b)
        elif op == "pow3":
            r = pow(a, b, 1000007)
        elif op == "round":
            if isinstance(a, complex) or isinstance(b, complex):
                return None
            if isinstance(a, int) and isinstance(b, int) and b < -1000:
                return None
            r = round(a, b)
        else:
            r = eval("a %s b" % op, {"a": a, "b": b})
        return repr(r)
    except Exception as e:
        return "%s: %s" % (type(e).__name__, e)


def main():
    rnd = random.Random(20)
    lines = [(l, op, r) for l in VALUES for op in OPS for r in VALUES]
    rnd.shuffle(lines)
    with open(__file__.replace(".py", ".txt"), "w") as f:
        for left, op, right in lines[:5000]:
            answer = evaluate(left, op, right)
            if answer is not None:
                f.write("%s\t%s\t%s\t%s\n" % (left, op, right, answer))


main()
