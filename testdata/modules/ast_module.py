# ast: parse, dump, literal_eval, unparse, visitors, positions.
import ast
def cycle(s): return ast.unparse(ast.parse(s))
SOURCES = r"""
ast.dump(ast.parse('x = 1 + y')), ast.dump(ast.parse('a.b[c](d, *e, f=g, **h)', mode='eval')), ast.dump(ast.parse('lambda x, /, y=1, *z, w, **k: 0').body[0]), ast.dump(ast.parse('f"{a!r:>{b}} c"', mode='eval')), ast.dump(ast.parse('if a: pass\nelif b: pass\nelse: pass'))
print(ast.dump(ast.parse('def f[T](a: int = 1) -> str:\n    "doc"\n    return a'), indent=2))
ast.dump(ast.parse('try: pass\nexcept* A as b: pass\nfinally: pass')), ast.dump(ast.parse('match x:\n case [1, *a] | {"k": A(b=c)} as d if e: pass')), ast.dump(ast.parse('async def f():\n async with a as b: await c\n async for d in e: yield f')), ast.dump(ast.parse('type X[T: int, *U] = T')), ast.dump(ast.parse('import a.b as c, d\nfrom ..e import f as g')), ast.dump(ast.parse('x: int = 1; y += 2; del z; global w; assert a, b; raise c from d'))
ast.literal_eval('[1, 2.5, "a", b"b", None, True, (1,), {1: 2}, {3}, -1, 1+2j]'), ast.literal_eval(' {"a": [1]} '), ast.literal_eval('set()'), ast.literal_eval('-1.5'), ast.literal_eval('...')
ast.literal_eval('f()')
ast.literal_eval('a')
ast.literal_eval('1 + 1')
ast.literal_eval('[x for x in y]')
ast.literal_eval('')
ast.literal_eval(5)
ast.literal_eval('"a" "b"'), ast.literal_eval(ast.parse('[1]', mode='eval'))
[cycle(s) for s in ('x=1', '(a+b)*c', 'a+(b*c)', '-(-a)', 'not (a or b)', 'a if b else c', 'lambda: (yield)', '[x for x in y if z]', 'f(*a, **b)', '{**a, 1: 2}', 'a<b<=c!=d', '(a, b)', 'a[1:2, ::3]', '"it\'s"', 'f"{a!r:>{w}}{{}}"', 't"{a}"', 'x: int = 5', 'a = b = c', '(yield x)', 'await x', 'a ** -b', '(-a) ** b', '(a := 1)', '1e400', "b'a'", '...', 'a @ b', '(lambda x: x)(1)', 'print((yield))', '*a, b = c', '1 .real', 'x[(a, b)]', 'x[a,]', 'not a in b', '{1}', '()', '(1,)')]
print(cycle('@d(1)\nclass A[T](B, metaclass=M):\n  "doc"\n  x: int\n  async def f(self, a, /, b=1, *c, d, **e) -> int:\n    async with x as y, z: pass\n    try: pass\n    except (A, B) as e: raise C from e\n    else: pass\n    finally: return\nfor a, b in c:\n  while d: break\n  else: continue\nmatch a:\n  case {"k": [1, *_], **r} if x: pass\n  case A(b, c=d) | None as e: pass\nwith (a): pass'))
[type(n).__name__ for n in ast.walk(ast.parse('a + 1'))], [n.lineno for n in ast.walk(ast.parse('a\nb')) if hasattr(n, 'lineno')], [(n.col_offset, n.end_col_offset) for n in ast.walk(ast.parse('é + bc')) if isinstance(n, ast.Name)], ast.get_docstring(ast.parse("'''d\n  e'''")), ast.get_source_segment('a + bc', ast.parse('a + bc').body[0].value.right), list(ast.iter_fields(ast.parse('x').body[0].value))[0], len(list(ast.iter_child_nodes(ast.parse('a; b'))))
ast.Name('x'), repr(ast.Name('x', ast.Load())), ast.Constant(5).value, ast.BinOp(ast.Constant(1), ast.Add(), ast.Constant(2)).left.value, ast.Name._fields, ast.Name._attributes, ast.AST.__subclasses__()[0].__name__, ast.dump(ast.Name()), ast.Name(id='x', ctx=ast.Store()).ctx.__class__, ast.compare(ast.parse('a'), ast.parse('a')), isinstance(ast.Add(), ast.operator), ast.Name.__match_args__
eval(compile(ast.fix_missing_locations(ast.Expression(ast.BinOp(ast.Constant(20), ast.Mult(), ast.Constant(2)))), 'f', 'eval')), eval(compile(ast.parse('[x * 2 for x in range(3)]', mode='eval'), 'f', 'eval')), ast.unparse(type('T', (ast.NodeTransformer,), {'visit_Name': lambda s, n: ast.Constant(7)})().visit(ast.parse('a + b'))), (lambda v: [v.visit(ast.parse('a + b * c')), v.names])(type('V', (ast.NodeVisitor,), {'names': [], 'visit_Name': lambda s, n: s.names.append(n.id)})())
compile(ast.Expression(ast.Name('x')), 'f', 'eval')
compile(ast.Module([ast.Constant(1)], []), 'f', 'exec')
compile(ast.parse('x'), 'f', 'eval')
ast.Name(1, 2, 3)
ast.Name(nope=1) is not None
ast.parse('x', mode='bad')
ast.parse('a b')
ast.parse('x = 1 # type: int', type_comments=True).body[0].type_comment, ast.parse('1', feature_version=(3, 8)).body[0].value.value, ast.PyCF_ONLY_AST > 0, type(compile('x', 'f', 'exec', ast.PyCF_ONLY_AST)).__name__, ast.increment_lineno(ast.parse('x'), 5).body[0].lineno
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
