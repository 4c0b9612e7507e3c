# tokenize, keyword, token, codeop, linecache.
import tokenize, io, keyword, token, codeop, linecache
def toks(s): return [(tokenize.tok_name[t.type], t.string, t.start, t.end) for t in tokenize.generate_tokens(io.StringIO(s).readline)]
SOURCES = r"""
toks('x = 1 + "a"  # c\n'), toks('if a:\n    b\nc\n'), toks('f"{a!r:>5} b"\n'), toks("t'{x}'"), toks('(1,\n 2)\n'), toks(''), toks('a\\\nb'), toks('é := 0x1F'), toks("'''m\nl'''"), toks('@a.b(*c, **d) -> ...'), toks('\n\n# only\n'), toks('x=1')
[(t.type, t.exact_type) for t in tokenize.generate_tokens(io.StringIO('a += (b)').readline)][:3], [t.line for t in tokenize.generate_tokens(io.StringIO('a b\nc').readline)]
toks('"open')
toks('(')
toks('if x:\n    a\n  b\n')
toks('0x')
toks('$')
tokenize.detect_encoding(io.BytesIO(b'# coding: latin-1\nx').readline), tokenize.detect_encoding(io.BytesIO(b'\xef\xbb\xbfx').readline), tokenize.detect_encoding(io.BytesIO(b'').readline), [t.string for t in tokenize.tokenize(io.BytesIO('é = 1'.encode()).readline)]
tokenize.detect_encoding(io.BytesIO(b'# coding: nope\n').readline)
tokenize.untokenize([(1, 'a'), (54, '+'), (1, 'b')]), tokenize.untokenize(tokenize.generate_tokens(io.StringIO('x  =  (1,\n   2)\n').readline))
keyword.kwlist, keyword.softkwlist, keyword.iskeyword('if'), keyword.iskeyword('match'), keyword.issoftkeyword('match'), token.tok_name[token.NAME], token.EXACT_TOKEN_TYPES['->'] == token.RARROW, token.ISEOF(token.ENDMARKER), token.ISTERMINAL(5)
codeop.compile_command('x = 1') is not None, codeop.compile_command('if x:'), codeop.compile_command('if x:\n  pass\n') is not None, codeop.compile_command('(1,'), codeop.compile_command(''), codeop.compile_command('def f():\n  pass'), codeop.compile_command("'''a"), codeop.compile_command('x = \\')
codeop.compile_command('a b')
codeop.compile_command('x = )')
codeop.compile_command(' x')
linecache.getline(__file__, 1), linecache.getline('/no/such', 1), linecache.getline(__file__, 99999), len(linecache.getlines(__file__)) > 5, linecache.checkcache(), linecache.clearcache()
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
