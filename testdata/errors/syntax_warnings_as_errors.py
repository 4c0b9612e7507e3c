import warnings, sys
def t(src, mode="exec"):
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter("always")
        try: compile(src, "<t>", mode); r="ok"
        except SyntaxError as e: r = ("SE",)+e.args
        print([ (x.category.__name__, str(x.message), x.lineno) for x in w], r)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try: compile(src, "<t>", mode); print("ok")
        except SyntaxError as e: print(" E", e.args, type(e).__name__)
        except Warning as e: print(" W", repr(e))
for s in ("x = (\n assert_(1),\n  1 is 1)", "assert (x, 'msg')", "x is 1", "def f():\n  return (1)(2)", "[(1,2)\n (3,4)]", "f'a'(1)", "'''\n\\z'''", "b'''\n\\z'''", "'''\n\\407'''", "b'\\407'", "'a' '\\z'", "f'{1}\\z'", "0x1for x in y", "1if 2else 3", "[0xfor x in ()]", "1_000or 2", "1.5in x", "1jor 2", "0o7and 1", "0b1is 1", "1e5is 2","def f():\n  try: pass\n  finally:\n    return 1", "while 1:\n  try: pass\n  finally:\n    break", "x = '\\z'; y = 1 is 2", "(1)['a']", "()[1.5]", "'\\z", "f'{x:\\z}'", "t'\\z'", "1 is not 'a'", "assert ()", "rb'\\z'", "'\\8'", "f'\\{6}'", "f'{1}' '\\q'", "'''a\nb\\q\nc'''", "x = '''\n\n\\q''' + 1"):
    print(repr(s)); t(s)
t("1if 0 else 2", "eval")
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("default")
    for i in range(3): compile("1 is 1", "<t>", "exec")
    print(len(w))
    compile("1 is 1\n2 is 2", "<t>", "exec"); print(len(w))
warnings.filterwarnings("error", module="<t>")
try: compile("1 is 1", "<t>", "exec")
except SyntaxError as e: print(e.args)
