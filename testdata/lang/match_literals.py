# match: literals, None, constants, captures, wildcards, or patterns, guards.
class Color:
    RED = 1
    GREEN = "green"


def kind(x):
    match x:
        case 0:
            return "zero"
        case 1 | 2 | 3 if not isinstance(x, bool):
            return "small"
        case -1:
            return "minus one"
        case 1.5:
            return "float"
        case 2 + 3j:
            return "complex"
        case -1 - 1j:
            return "negative complex"
        case "text" "joined":
            return "string"
        case b"bytes":
            return "bytes"
        case None:
            return "None"
        case True:
            return "True"
        case False:
            return "never, 0 comes first"
        case Color.GREEN:
            return "dotted"
        case ("x" | "y") as letter:
            return "letter " + letter
        case str() if len(x) > 5:
            return "long string"
        case int(n) if n > 100:
            return f"big {n}"
        case _:
            return "other"


for x in (0, 0.0, False, 1, 2, 3, True, -1, 1.5, 2 + 3j, -1 - 1j, "textjoined", b"bytes", None, "green", "x", "y", "abcdefg", "abc", 1000, 50, [], 3.0, 2 ** 70):
    print(repr(x), kind(x))


def capture(x):
    match x:
        case value:
            return "captured", value


print(capture(5), capture(None))


def no_match(x):
    match x:
        case 1:
            return "one"
    return "fell through"


print(no_match(1), no_match(2))


def guards(x):
    log = []
    match x:
        case n if log.append("first") or n > 10:
            log.append("taken first")
        case n if log.append("second") or n > 5:
            log.append("taken second")
        case _ if log.append("third"):
            log.append("never")
        case _:
            log.append("default")
    return log


print(guards(20), guards(7), guards(1))


def subject():
    print("subject evaluated once", end=" ")
    return 3


match subject():
    case 1: print("one")
    case 2: print("two")
    case 3: print("three")
match = 5
case = match + 1
_ = 7
match[0:1] if isinstance(match, list) else None
print(match, case, _)
match (match):
    case 5: print("soft keywords")
match -match:
    case -5: print("unary")
match 1, 2:
    case 1, x: print("tuple subject", x)
match *[1, 2], 3:
    case [*everything]: print(everything)
type = "type"
print(type)


class Equal:
    def __eq__(self, other):
        print("eq", repr(other), end=" ")
        return other == "b"


match Equal():
    case "a": print("a")
    case None: print("None")
    case "b": print("matched b")


def returning(x):
    for i in range(3):
        match x:
            case 0:
                continue
            case 1:
                break
            case 2:
                return "returned"
    else:
        return "loop ended"
    return "broke"


print(returning(0), returning(1), returning(2))
try:
    match 5:
        case 5 if 1 / 0: pass
except ZeroDivisionError as error:
    print(error)
try:
    match 5:
        case Missing.attr: pass
except NameError as error:
    print(error)
