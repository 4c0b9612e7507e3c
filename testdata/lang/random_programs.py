# Pseudo-random expressions: generated, compiled and evaluated; values and errors as checksums.
import warnings

warnings.simplefilter("ignore")


class Rng:
    def __init__(self, seed): self.seed = seed
    def __call__(self, n):
        self.seed = (self.seed * 1103515245 + 12345) % 2 ** 31
        return (self.seed >> 8) % n
    def pick(self, *options): return options[self(len(options))]


def expression(rng, depth):
    if depth == 0:
        return rng.pick("0", "1", "-3", "7", "2.5", "x", "y", "s", "lst", "True", "None", "'ab'", "t", "2**65", "d", "1.0")
    e = lambda: expression(rng, depth - 1)
    match rng(14):
        case 0 | 1 | 2: return f"({e()} {rng.pick('+', '-', '*', '//', '%', '/', '&', '|', '^')} {e()})"
        case 3: return f"({e()} {rng.pick('<', '<=', '==', '!=', '>', 'in', 'is', 'not in')} {e()})"
        case 4: return f"({e()} {rng.pick('and', 'or')} {e()})"
        case 5: return f"({e()} if {e()} else {e()})"
        case 6: return f"{rng.pick('-', '+', 'not ', '~')}({e()})"
        case 7: return f"[{e()}, {e()}][{rng.pick('0', '1', '-1', 'x', e())}]"
        case 8: return f"[{e()} for x in {rng.pick('range(3)', 'lst', 't', e())} if {e()}]"
        case 9: return f"(lambda x, y=1: {e()})({e()})"
        case 10: return f"{rng.pick('len', 'str', 'abs', 'bool', 'int', 'repr', 'list', 'sum', 'max', 'sorted', 'type', 'float')}({e()})"
        case 11: return f"({e()} < {e()} < {e()})"
        case 12: return f"f'{{{e().replace(chr(39), chr(34))}}}'"
        case 13: return f"{{'k': {e()}, 1: {e()}}}.get({rng.pick('1', repr('k'), e())})"


def digest(values):
    h = 0
    for v in values:
        for c in v:
            h = (h * 1000003 + ord(c)) % (2 ** 61 - 1)
    return h


shown = 0
for seed in range(15):
    rng, results, errors = Rng(seed * 1000 + 17), [], {}
    for _ in range(150):
        source = expression(rng, 1 + rng(3))
        names = {"x": rng.pick(3, 4.5, "q", [1]), "y": 2, "s": "text", "lst": [3, 1, 2], "t": (1, "a"), "d": {1: 2}}
        try:
            value = eval(source, names)
            text = repr(value)
            if len(text) > 300:
                text = text[:300]
        except Exception as error:
            text = f"{type(error).__name__}: {error}"
            errors[type(error).__name__] = errors.get(type(error).__name__, 0) + 1
        if " at 0x" in text:
            text = text.split(" at 0x")[0]
        results.append(text)
        if shown < 40 and rng(12) == 0:
            shown += 1
            print(source, "->", text[:80])
    print(seed, digest(results), sorted(errors.items()))
