# Pseudo-random regular expressions over a small alphabet: all matches, groups, splits and substitutions, as checksums.
import re
import warnings

warnings.simplefilter("ignore")


class Rng:
    def __init__(self, seed): self.seed = seed
    def __call__(self, n):
        self.seed = (self.seed * 1103515245 + 12345) % 2 ** 31
        return (self.seed >> 8) % n
    def pick(self, *options): return options[self(len(options))]


def pattern(rng, depth):
    if depth == 0 or rng(4) == 0:
        return rng.pick("a", "b", "ab", ".", "[ab]", "[^a]", r"\w", r"\b", "^", "$", "c", "", "[a-c]", r"\s")
    inner = pattern(rng, depth - 1)
    match rng(10):
        case 0 | 1 | 2: return inner + pattern(rng, depth - 1)
        case 3: return f"(?:{inner}|{pattern(rng, depth - 1)})"
        case 4 | 5: return f"({inner})"
        case 6: return f"(?:{inner})" + rng.pick("*", "+", "?", "{1,2}", "*?", "+?", "??", "{2}")
        case 7: return f"(?={inner})" if rng(2) else f"(?!{inner})"
        case 8: return f"({inner}|b)" + rng.pick("", "?", "*")
        case 9: return f"(?P<n{rng(1000)}>{inner})?"


def text(rng):
    return "".join(rng.pick("a", "a", "b", "b", "c", " ", "\n") for _ in range(rng(12)))


def digest(values):
    h = 0
    for v in values:
        for c in repr(v):
            h = (h * 1000003 + ord(c)) % (2 ** 61 - 1)
    return h


for seed in range(12):
    rng, results, bad = Rng(seed * 77 + 3), [], 0
    for _ in range(60):
        source = pattern(rng, 4)
        flags = rng.pick(0, 0, re.I, re.M, re.S)
        try:
            p = re.compile(source, flags)
        except re.error as error:
            bad += 1
            results.append(str(error))
            continue
        for _ in range(4):
            s = text(rng)
            m = p.search(s)
            results.append((source, s, m and (m.span(), m.groups(), m.lastindex)))
            results.append([x.span() for x in p.finditer(s)])
            results.append(p.findall(s))
            results.append(p.split(s, 2))
            results.append(p.sub("<>", s))
            results.append(bool(p.fullmatch(s)))
            results.append(p.match(s, 1) and p.match(s, 1).regs)
    print(seed, len(results), bad, digest(results))
for source, s in (("(a|ab)(c|bcd)(d*)", "abcd"), ("((a)|b)*", "abba"), ("(a*)(ab)*(b)*", "aabb"), ("(?:(a)|b)*", "ab"), ("(a?)*?b", "aab"), ("(?=(a+))a*b\\1", "aaab"), ("(.)\\1", "abba"), ("x*", "axb")):
    m = re.search(source, s)
    print(source, s, m and (m.span(), m.groups()), re.findall(source, s))
