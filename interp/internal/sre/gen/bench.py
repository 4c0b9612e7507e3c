"""Writes testdata/bench.jsonl, the patterns of BenchmarkSearch, and prints what CPython needs for them.

Run with CPython 3.14 in the package folder:  python3.14 gen/bench.py

One line is [name, code, groups, unit, times, matches]: the text is unit repeated.
"""

import json
import re
import re._compiler
import re._parser
import timeit

LOG = '127.0.0.1 - - [10/Oct/2000:13:55:36 -0700] "GET /apache_pb.gif HTTP/1.0" 200 2326\n'
PROSE = ("It was a bright morning when Anna, who had not slept, walked down to the harbour; the boats were "
         "still there, grey and wet, and nobody spoke. She counted 17 of them, then looked for the eighteenth.\n")
WIDE = "Это был ясный день, und die Straße führte zum Fluß; personne n'était là, à 7 heures du matin.\n"
MAIL = PROSE * 5 + "Write to anna@harbour.com or not at all.\n"
WORDS = r"harbour|morning|wet|looked|nobody|window|ship|counted|river|zebra"

CASES = [
    ("log", r'(\d+\.\d+\.\d+\.\d+) - - \[([^\]]+)\] "(\w+) ([^ "]+)', 0, LOG, 200),
    ("words", r"\w+", 0, PROSE, 100),
    ("words_wide", r"\w+", 0, WIDE, 100),
    ("mail", r"[a-z]+@[a-z]+\.com", 0, MAIL, 20),
    ("mail_group", r"(\w+)@(\w+)\.(com|org)", 0, MAIL, 20),
    ("alternation", WORDS, 0, PROSE, 100),
    ("alternation_ignorecase", WORDS, re.I, PROSE, 100),
    ("dotstar", r".*foo", 0, PROSE, 20),
    ("dotstar_found", r".*looked", 0, PROSE, 100),
    ("ignorecase", r"eighteenth", re.I, PROSE, 100),
    ("split", r"\s*,\s*", 0, "alpha, beta ,gamma,delta , epsilon,", 200),
    ("literal", r"eighteenth", 0, PROSE, 100),
    ("literal_absent", r"nineteenth", 0, PROSE, 100),
    ("digits", r"\d+", 0, PROSE, 100),
    ("lazy", r"\[(.*?)\]", 0, LOG, 200),
    ("quoted", r'"([^"\\]|\\.)*"', 0, LOG, 200),
    ("backref", r"(\w)\1", 0, PROSE, 100),
    ("nested", r"(?:\w+\s?)+;", 0, PROSE[:95], 1),
    ("boundary", r"\b[a-z]{5}\b", 0, PROSE, 100),
    ("lines", r"^.*$", re.M, PROSE, 100),
    ("tokens", r"\s*(?:(\d+)|([A-Za-z_]\w*)|(.))", 0, PROSE, 100),
    ("wide_class", r"[а-яё]+", re.I, WIDE, 100),
    ("backtrack", r"(a+)+b", 0, "aaaaaaaaaaaaaaaaaac", 1),
]

with open("testdata/bench.jsonl", "w", newline="\n") as f:
    for name, pattern, flags, unit, times in CASES:
        code = re._compiler._code(re._parser.parse(pattern, flags), flags)
        compiled = re.compile(pattern, flags)
        text = unit * times
        matches = sum(1 for _ in compiled.finditer(text))
        code = [-1 if c == 0xFFFFFFFF else int(c) for c in code]
        print(json.dumps([name, code, compiled.groups, unit, times, matches], separators=(",", ":")), file=f)
        # A scanner that fails at the end makes no list; its matches still cost.
        timer = timeit.Timer(lambda: compiled.findall(text))
        number, _ = timer.autorange()
        number = max(number // 4, 1)
        best = min(timer.repeat(5, number)) / number
        print(f"{name:24} {best * 1e9:12.0f} ns/op {matches:7} matches {best * 1e9 / max(matches, 1):10.0f} ns/match")
