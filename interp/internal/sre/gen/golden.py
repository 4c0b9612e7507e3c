"""Writes testdata/matches.jsonl: what CPython's re answers, for the Go test to compare with.

Run with CPython 3.14 in the package folder:

    python3.14 gen/golden.py [-n RANDOM_PATTERNS] [-s SEED] [-o FILE] [--re-tests re_tests.py]

One line is one pattern:

    [pattern, is_bytes, code, groups, [[subject, pos, endpos, match, fullmatch, search, all], ...]]

A subject with surrogates is a list of code points. A match is 0 for none or [lastindex or 0, start, end, start of group 1, ...]; "all" is what finditer finds.
"""

import argparse
import importlib.util
import json
import random
import re
import re._compiler
import re._parser
import signal
import sys
import warnings

MAXREPEAT = 0xFFFFFFFF

# Things worth asking: (flags, pattern, subjects).
TABLE = [
    (0, r"", ["", "a", "ab"]),
    (0, r"abc", ["xabcabc", "abc", "ab", ""]),
    (0, r"a", ["", "bab", "aaa"]),
    (0, r"ab*c", ["ac", "abbbbc", "xabx", "abab"]),
    (0, r"(a)|b", ["ab", "ba"]),
    (0, r"(a|ab)(c|bcd)(d*)", ["abcd", "acd"]),
    (0, r"(a+|b)*", ["ab", "aabab"]),
    (0, r"(?:(a)|b)*", ["ab", "ba"]),
    (0, r"(a*)*", ["", "aa", "b"]),
    (0, r"(a*)+", ["", "aa", "b"]),
    (0, r"(a|)+", ["", "aa", "ba"]),
    (0, r"(?:a|)*?b", ["b", "aab", "aa"]),
    (0, r"(?:a?)*?$", ["", "aab"]),
    (0, r"(?:a?){3,}?b", ["b", "aaaab"]),
    (0, r"(a?)*?b\1", ["aba", "b"]),
    (0, r"(?:(\d+)\s*)+", ["1 2 33 x", ""]),
    (0, r"(a)(b)?(?(2)c|d)", ["abc", "ad", "abd", "ac"]),
    (0, r"(?P<q>['\"]).*?(?P=q)", ["x 'a\"b' \"c\"", "'"]),
    (0, r"(\w+) \1", ["the the cat", "aa aaa", "ab abc"]),
    (re.I, r"(\w+) \1", ["The the cat", "\u03a3x \u03c3X"]),
    (0, r"^a|b$", ["ab", "a\nb", "ba\n"]),
    (re.M, r"^.*$", ["a\nbb\n\nc", "\n", ""]),
    (re.S, r"a.b", ["a\nb", "axb", "ab"]),
    (0, r"a.b", ["a\nb", "axb", "a\u20acb"]),
    (0, r"$", ["", "a\n", "a\n\n"]),
    (0, r"\Z", ["", "a\n"]),
    (0, r"\b\w+\b", ["one, two; \u00e9t\u00e9 x", "", " "]),
    (0, r"\B", ["", "a", "ab c", " "]),
    (0, r"\b", ["", "a", "ab c", "\u00e9"]),
    (re.A, r"\b\w+\b", ["one, two; \u00e9t\u00e9 x"]),
    (0, r"(?<=a)b", ["ab", "b", "bab"]),
    (0, r"(?<!a)b", ["ab", "b", "bab"]),
    (0, r"(?<=\u00e9.)b", ["\u00e9xb", "xb", "\u00e9\u20acb"]),
    (0, r"(?<=(a|b)(c|d))x", ["acx", "bdx", "cx"]),
    (0, r"(?<!abc)def", ["abcdef", "xbcdef", "def"]),
    (0, r"a(?=b)", ["ab", "ac", "a"]),
    (0, r"a(?!b)", ["ab", "ac", "a"]),
    (0, r"(?=(a+))a*b\1", ["baaabac", "aaab"]),
    (0, r"(?=(\w+))\1:", ["abc:", "abcd"]),
    (0, r"(?!(a)b)(..)", ["ab", "ac"]),
    (0, r"(?:(?!x)(.))*", ["abxc", "x"]),
    (0, r"(?>a|ab)c", ["abc", "ac"]),
    (0, r"(?>a*)b", ["aab", "aac"]),
    (0, r"(?>(a+))b|ac", ["aab", "aac"]),
    (0, r"a*+b", ["aab", "b", "aa"]),
    (0, r"a*+a", ["aaa"]),
    (0, r"a?+b", ["ab", "b"]),
    (0, r"a{2,3}+a", ["aaa", "aaaa"]),
    (0, r"(?:ab)*+c", ["ababc", "abab", "c"]),
    (0, r"(?:a|ab)++c", ["abc", "aac"]),
    (0, r"(?:(a)|b)*+", ["abb", "bba"]),
    (0, r"(?:a{2}){1,2}+b", ["aab", "aaaab", "aaaaaab"]),
    (0, r"(?:a|)*+b", ["b", "ab"]),
    (0, r"x{0}y", ["y", "xy"]),
    (0, r"(?:ab){2,3}", ["ab", "abab", "ababababab"]),
    (0, r"(?:ab){2,3}?", ["ab", "abab", "ababababab"]),
    (0, r"(a{1,2}){2}", ["aaa", "aa", "aaaaa"]),
    (0, r"(?:a.){3}", ["axaya", "axayazaw"]),
    (0, r".*foo", ["xxfooyfoo\nfoo", "bar\nfo", "foo"]),
    (0, r".*?foo", ["xxfooyfoo\nfoo", "bar"]),
    (0, r"(.*)foo\1", ["xxfooxx", "xfooy"]),
    (0, r"[a-z]+@[a-z]+\.com", ["me@x.com, you@y.org you@z.com", "@a.com", "aaaa"]),
    (0, r"\s*,\s*", ["a , b,c ,  d", ""]),
    (0, r"[^,]*", ["a,b,,c"]),
    (0, r"(\d+\.\d+\.\d+\.\d+) - - \[([^\]]+)\] \"(\w+) ([^ \"]+)",
     ['127.0.0.1 - - [10/Oct/2000:13:55:36 -0700] "GET /apache_pb.gif HTTP/1.0" 200 2326']),
    (0, r"foo|bar|baz|quux", ["a quux and a bar", "ba fo qu"]),
    (re.I, r"hello", ["say HeLLo", "hell"]),
    (re.I, r"[k-m]+\u017fx", ["K\u212aLmSX", "k\u017fx"]),
    (re.I, r"stra\u00dfe", ["STRA\u1e9eE stra\u00dfe", "strasse"]),
    (re.I, r"[^a-c]+", ["ABCdefC"]),
    (re.I | re.A, r"[k-m]+\u00e9", ["\u212akL\u00c9 kl\u00e9"]),
    (re.I, r"\u03c3\u03c2", ["\u03a3\u03a3", "\u03c2\u03c3"]),
    (re.I, r"\ufb05|\u1e9b", ["\ufb06 \u1e60"]),
    (re.I, r"[\U00010400-\U00010410]+", ["\U00010428\U00010401", "x"]),
    (re.I, r"\U00010428", ["\U00010400"]),
    (re.I, r"[\u0390\u1fd3]", ["\u1fd3\u0390"]),
    (re.I, r"i\u0131\u0130", ["I\u0131\u0130 \u0130iI"]),
    (0, r"[\u0400-\u04ff\u20ac]+", ["x\u0416\u20acy", "x"]),
    (0, r"[^\u0400-\u04ff]+", ["\u0416xy\u20ac"]),
    (0, r"[\w\U0001f600-\U0001f64f]+", ["a\U0001f600b c", "\u4e2d\u6587"]),
    (0, r"[^\W\d_]+", ["abc1_\u00e9\u0661x"]),
    (0, r"\d+", ["12\u0661\u0662", "x\uff11"]),
    (0, r"\s+", ["a\u2003b\u00a0\u0085\x1cc"]),
    (0, r"\S+|\D", [" a1 \u0661 "]),
    (0, r"[\ud800-\udbff]", ["\ud800x\udc00", "\U00010000"]),
    (0, r"\ud83d\ude00", ["\ud83d\ude00", "\U0001f600"]),
    (0, r"[\0-\U0010ffff]", ["\U0010ffff\0a"]),
    (0, r"[^\0-\U0010ffff]*x", ["yx"]),
    (0, r"(?!)|a", ["a", "b"]),
    (0, r"(?(1)a|b)(c)?", ["ac", "bc", "b"]),
    (0, r"((?(1)a|b)|c)+", ["bca", "cba"]),
    (0, r"(a)(?(1)\x0f.)", ["a\x0fx", "ax"]),
    (0, r"(a+)+b", ["aaaaaaaaaaaa", "aaaab"]),
    (0, r"(?:a+)+?b", ["aaaaaaaaaa", "aaaab"]),
    (0, r"(?i:a)b(?-i:c)", ["Abc", "ABc", "abC"]),
    (re.X, r" a  b # c", ["ab", "a b"]),
    (0, r"(?s:.)(?m:^)\w", ["\na", "aa"]),
    (0, rb"\w+", [b"ab\xe9c", b"\xff"]),
    (re.I, rb"[a-c\xe9]+", [b"AbC\xe9\xc9"]),
    (re.L | re.I, rb"[a-c\xe9]+\w", [b"AbC\xe9\xc9", b"aB_"]),
    (re.L | re.I, rb"[^a]b(.)\1", [b"AbcC", b"abcc", b"xBcC"]),
    (re.L, rb"\b\w+\B", [b"ab\xe9c"]),
    (0, rb"[^\x00-\x7f]+", [b"a\x80\xffb"]),
    (0, rb"(?=x\xe9).|(?<!x\xe9)b", [b"x\xe9b", b"xb"]),
    (0, rb"\xe9.", [b"\xe9\xe9", b"\xe9\n"]),
]


class Grammar:
    """Random patterns over a small alphabet."""

    def __init__(self, rng, letters):
        self.rng, self.letters = rng, letters
        # Shallow patterns get longer subjects, where searching has something to do.
        self.shallow = rng.random() < 0.3

    def pattern(self):
        self.closed, self.opened = [], 0
        return self.alternatives(self.rng.randint(0, 1) if self.shallow else self.rng.randint(1, 4))

    def alternatives(self, depth):
        n = self.rng.choice([1, 1, 1, 1, 2, 2, 3])
        return "|".join(self.sequence(depth) for _ in range(n))

    def sequence(self, depth):
        return "".join(self.piece(depth) for _ in range(self.rng.choice([0, 1, 1, 2, 2, 3])))

    def piece(self, depth):
        atom, repeatable = self.atom(depth)
        if repeatable and self.rng.random() < 0.45:
            atom += self.rng.choice(["*", "+", "?", "{2}", "{1,2}", "{0,2}", "{2,}", "*", "+"])
            atom += self.rng.choice(["", "", "", "?", "+"])
        return atom

    def fixed(self):
        return "".join(self.unit() for _ in range(self.rng.randint(0, 2)))

    def unit(self):
        rng, a = self.rng, self.letters
        return rng.choice([rng.choice(a), rng.choice(a), rng.choice(a), ".", f"[{rng.choice(a)}{rng.choice(a)}]",
                           f"[^{rng.choice(a)}]", r"\w", r"\W", r"[^\W" + rng.choice(a) + "]"])

    def atom(self, depth):
        rng = self.rng
        kind = rng.random()
        if depth <= 0 or kind < 0.45:
            return self.unit(), True
        if kind < 0.62:
            self.opened += 1
            me = self.opened
            body = self.alternatives(depth - 1)
            self.closed.append(me)
            return f"({body})", True
        if kind < 0.72:
            return f"(?:{self.alternatives(depth - 1)})", True
        if kind < 0.77 and self.closed:
            return rf"(?:\{rng.choice(self.closed)})", True
        if kind < 0.81:
            return rng.choice(["^", "$", r"\b", r"\B", r"\A", r"\Z"]), False
        if kind < 0.86:
            return f"(?{rng.choice('=!')}{self.alternatives(depth - 1)})", True
        if kind < 0.90:
            return f"(?<{rng.choice('=!')}{self.fixed()})", True
        if kind < 0.94:
            return f"(?>{self.alternatives(depth - 1)})", True
        if kind < 0.97 and self.closed:
            return f"(?({rng.choice(self.closed)}){self.sequence(depth - 1)}|{self.sequence(depth - 1)})", True
        if kind < 0.985:
            return f"(?{rng.choice(['i', 's', 'm', '-i'])}:{self.alternatives(depth - 1)})", True
        return rng.choice(["ab", "ba", "aa", "abc"]), False

    def subject(self):
        n = self.rng.randint(10, 40) if self.shallow else self.rng.randint(0, 8)
        return "".join(self.rng.choice(self.letters + "\n" if self.rng.random() < 0.1 else self.letters) for _ in range(n))


def spans(m):
    if m is None:
        return 0
    return [m.lastindex or 0] + [x for span in m.regs for x in span]


def text(s):
    if isinstance(s, bytes):
        return s.decode("latin-1")
    # JSON cannot tell two surrogates from the character that they are in UTF-16.
    return [ord(c) for c in s] if any("\ud800" <= c <= "\udfff" for c in s) else s


def case(pattern, flags, subjects):
    """One line, or None if pattern is not valid."""
    try:
        parsed = re._parser.parse(pattern, flags)
        code = re._compiler._code(parsed, flags)
        compiled = re.compile(pattern, flags)
    except (re.error, OverflowError, ValueError, RecursionError):
        return None
    rows = []
    for s in subjects:
        s, pos, end = s if isinstance(s, tuple) else (s, 0, len(s))
        row = [text(s), pos, end]
        for method in (compiled.match, compiled.fullmatch, compiled.search):
            row.append(spans(method(s, pos, end)))
        row.append([spans(m) for m in compiled.finditer(s, pos, end)])
        rows.append(row)
    code = [-1 if c == MAXREPEAT else int(c) for c in code]
    return [text(pattern), int(isinstance(pattern, bytes)), code, compiled.groups, rows]


def too_slow(*_):
    raise TimeoutError


def from_re_tests(path):
    spec = importlib.util.spec_from_file_location("re_tests", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for t in module.tests:
        yield t[0], t[1]


def main():
    args = argparse.ArgumentParser()
    args.add_argument("-n", type=int, default=1750)
    args.add_argument("-s", type=int, default=314)
    args.add_argument("-o", default="testdata/matches.jsonl")
    args.add_argument("--re-tests")
    args.add_argument("--no-table", action="store_true")
    args = args.parse_args()
    warnings.simplefilter("ignore")
    rng = random.Random(args.s)
    signal.signal(signal.SIGALRM, too_slow)
    lines = []
    if not args.no_table:
        for flags, pattern, subjects in TABLE:
            more = []
            for s in subjects:
                if len(s) > 2:
                    more.append((s, 1, len(s) - 1))
            line = case(pattern, flags, subjects + more[:1])
            assert line, pattern
            lines.append(line)
    if args.re_tests:
        for pattern, subject in from_re_tests(args.re_tests):
            line = case(pattern, 0, [subject])
            if line:
                lines.append(line)
    for i in range(args.n):
        g = Grammar(rng, rng.choice(["ab", "ab", "abc", "ab\u00e9", "a\u0416B", "aBb\u20ac", "kK\u212a", "\U0001f600ab"]))
        subjects = [g.subject() for _ in range(3)]
        s = g.subject()
        if len(s) > 3:
            a, b = sorted((rng.randrange(len(s)), rng.randrange(len(s))))
            subjects[0] = (s, a, b)
        flags = rng.choice([0, 0, 0, re.I, re.M, re.S, re.A, re.I | re.A, re.M | re.S])
        signal.setitimer(signal.ITIMER_REAL, 0.5)
        pattern = g.pattern()
        try:
            line = case(pattern, flags, subjects)
        except TimeoutError:
            print("slow:", ascii(pattern), subjects, file=sys.stderr)
            continue
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
        if line:
            lines.append(line)
    with open(args.o, "w", newline="\n") as f:
        for line in lines:
            print(json.dumps(line, separators=(",", ":")), file=f)


main()
