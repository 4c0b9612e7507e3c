"""Writes ztoken.go: token numbers, names, operators and keywords.

Run in interp/syntax with CPython 3.14: python3.14 gen/tokens.py
"""
import keyword
import subprocess
import token

N = token.N_TOKENS
names = [token.tok_name[i] for i in range(N)]


out = ["// Code generated from CPython's token module by gen/tokens.py; DO NOT EDIT.", "",
       "package syntax", "",
       "// Kind is the type of a token: its number in Python's token module, or, from",
       "// NTokens on, a keyword (which Python's token module calls NAME).",
       "type Kind uint8", "",
       "// The token types.", "const (", "\t%s Kind = iota" % names[0]]
out += ["\t" + n for n in names[1:]]
out += ["\tNTokens", ")", "", "// The keywords.", "const (", "\tkwFirst Kind = NTokens + iota"]
out += ["\t%s" % ("kw" + k[0].upper() + k[1:]) for k in keyword.kwlist]
out += [")", "", "var kindNames = [...]string{"]
out += ['\t%s: "%s",' % (n, n) for n in names]
out += ["}", "", "var keywordNames = [...]string{"]
out += ['\t"%s",' % k for k in keyword.kwlist]
out += ["}", "",
        "// keywordKind is the keyword that s is, or NAME.",
        "func keywordKind(s []byte) Kind {", "\tswitch string(s) {"]
for k in keyword.kwlist:
    out += ['\tcase "%s":' % k, "\t\treturn kw" + k[0].upper() + k[1:]]
out += ["\t}", "\treturn NAME", "}", "",
        "// oneChar is the type of each operator of one character.",
        "var oneChar = [128]Kind{"]
ops = token.EXACT_TOKEN_TYPES
out += ["\t%r: %s," % (o, token.tok_name[t]) for o, t in sorted(ops.items()) if len(o) == 1]
out += ["}", "",
        "// twoChars is the type of the operator c1 c2, or OP.",
        "func twoChars(c1, c2 int) Kind {", "\tif c1 < 0 || c2 < 0 {\n\t\treturn OP\n\t}", "\tswitch c1<<8 | c2 {"]
two = [(o, t) for o, t in sorted(ops.items()) if len(o) == 2] + [("<>", token.NOTEQUAL)]
for o, t in two:
    out += ["\tcase '%s'<<8 | '%s':" % tuple(o), "\t\treturn " + token.tok_name[t]]
out += ["\t}", "\treturn OP", "}", "",
        "// threeChars is the type of the operator c1 c2 c3, or OP.",
        "func threeChars(c1, c2, c3 int) Kind {", "\tif c3 < 0 {\n\t\treturn OP\n\t}", "\tswitch c1<<16 | c2<<8 | c3 {"]
for o, t in sorted(ops.items()):
    if len(o) == 3:
        out += ["\tcase '%s'<<16 | '%s'<<8 | '%s':" % tuple(o), "\t\treturn " + token.tok_name[t]]
out += ["\t}", "\treturn OP", "}", ""]
open("ztoken.go", "w").write("\n".join(out))
subprocess.run(["gofmt", "-w", "ztoken.go"], check=True)
