"""Writes znodes.go: the node classes of the module ast, and the conversion of
syntax trees to node objects and back.

Run by `go generate` with CPython 3.14, whose docstrings are the grammar.
"""
import _ast
import re

GO = {"Expr": "ExprStmt", "arguments": "Arguments", "arg": "Arg", "keyword": "Keyword", "alias": "Alias",
      "withitem": "WithItem", "match_case": "MatchCase", "comprehension": "Comprehension"}
ENUMS = {"expr_context": "ExprContext", "boolop": "BoolOperator", "operator": "Operator", "unaryop": "UnaryOperator", "cmpop": "CmpOperator"}
SUMS = {"mod": "Mod", "stmt": "Stmt", "expr": "Expr", "pattern": "Pattern", "type_param": "TypeParam"}
PRODUCTS = ["comprehension", "arguments", "arg", "keyword", "alias", "withitem", "match_case", "excepthandler", "type_ignore"]

classes = [c for c in vars(_ast).values() if isinstance(c, type) and issubclass(c, _ast.AST) and c is not _ast.AST]


def parse(doc):
    m = re.fullmatch(r"(\w+)(?:\((.*)\))?", doc, re.S)
    fields = []
    for part in filter(None, (m[2] or "").replace("\n", " ").split(",")):
        typ, name = part.split()
        mark = typ.lstrip("abcdefghijklmnopqrstuvwxyz_")
        fields.append((name, typ.rstrip("*?"), mark))
    return fields


def base(c):
    return c.__bases__[0].__name__


def is_sum(c):
    return c.__bases__ == (_ast.AST,) and " = " in c.__doc__


def goname(c):
    return GO.get(c.__name__, c.__name__)


def camel(s):
    return "".join(p[:1].upper() + p[1:] for p in s.split("_"))


def located(c):
    return bool(c._attributes)


def kind(c):
    return "k" + camel(c.__name__) if is_sum(c) or c.__name__[0].islower() else "k" + c.__name__ + "Node"


def group(c):
    """The type name under which a converter handles a class."""
    return base(c) if base(c) != "AST" else c.__name__


print("// Code generated from gen.py; DO NOT EDIT.\n")
print('package ast\n\nimport (\n\t"github.com/gopy-lang/gopy/interp/object"\n\t"github.com/gopy-lang/gopy/interp/syntax"\n)\n')
print("// The node classes, by their place in classes.\nconst (")
for i, c in enumerate(classes):
    print("\t" + kind(c) + (" = iota" if i == 0 else ""))
print(f"\tnumClasses\n)\n")
print("// classes are the node classes: name, base, and the fields as in the grammar.")
print("var classes = [numClasses]class{")
for c in classes:
    doc = "" if is_sum(c) else re.sub(r"\s+", " ", c.__doc__)
    print(f'\t{{"{c.__name__}", "{base(c)}", "{doc}", {"true" if "_attributes" in vars(c) and c._attributes else "false"}}},')
print("}\n")


def out_value(f):
    name, typ, mark = f
    g = "n." + camel(name)
    if typ in ENUMS:
        return f"listTo({g}, c.cmpop)" if "*" in mark else f"c.singleton(k{'Load' if typ == 'expr_context' else {'boolop': 'And', 'operator': 'Add', 'unaryop': 'Invert', 'cmpop': 'Eq'}[typ]}Node + int({g}))"
    if typ in SUMS:
        return f"listTo({g}, c.{typ.replace('_p', 'P')})" if "*" in mark else f"c.{typ.replace('_p', 'P')}({g})"
    if typ in PRODUCTS:
        fn = {"excepthandler": "exceptHandler", "type_ignore": "typeIgnore", "match_case": "matchCase"}.get(typ, typ)
        return f"listTo({g}, c.{fn})" if "*" in mark else f"c.{fn}({g})"
    if typ == "identifier":
        return f"listTo({g}, c.name)" if "*" in mark else f"c.name({g})"
    if typ == "string":
        return f"optString({g})" if name == "type_comment" else f"c.name({g})" if name == "kind" else f"object.StrValue({g})"
    if typ == "int":
        return f"object.Int(int64({g}))"
    if typ == "constant":
        return f"c.constant({g})"
    raise AssertionError(f)


def to_object(c):
    fields = parse(c.__doc__)
    args = "".join(", " + out_value(f) for f in fields)
    pos = "&n.Pos" if located(c) else "nil"
    return f"c.node({kind(c)}, {pos}{args})"


for s, goi in SUMS.items():
    members = [c for c in classes if base(c) == s]
    fn = s.replace("_p", "P")
    print(f"func (c *toObject) {fn}(n syntax.{goi}) object.Value {{\n\tswitch n := n.(type) {{\n\tcase nil:\n\t\treturn object.None")
    for c in members:
        print(f"\tcase *syntax.{goname(c)}:\n\t\treturn {to_object(c)}")
    print('\t}\n\tpanic("BUG: unknown ' + s + '")\n}\n')
for p in PRODUCTS:
    c = getattr(_ast, {"excepthandler": "ExceptHandler", "type_ignore": "TypeIgnore"}.get(p, p))
    fn = {"excepthandler": "exceptHandler", "type_ignore": "typeIgnore", "match_case": "matchCase"}.get(p, p)
    print(f"func (c *toObject) {fn}(n *syntax.{goname(c)}) object.Value {{\n\tif n == nil {{\n\t\treturn object.None\n\t}}\n\treturn {to_object(c)}\n}}\n")


def in_value(c, f):
    name, typ, mark = f
    where = f'v, {kind(c)}, {[x[0] for x in parse(c.__doc__)].index(name)}'
    opt = "true" if "?" in mark else "false"
    if typ in ENUMS:
        fn = camel(typ)
        fn = fn[0].lower() + fn[1:]
        return f"listOf(c, {where}, c.{fn})" if "*" in mark else f"fieldOf(c, {where}, c.{fn})"
    if typ in SUMS or typ in PRODUCTS:
        fn = typ.replace("_p", "P") if typ in SUMS else {"excepthandler": "exceptHandler", "type_ignore": "typeIgnore", "match_case": "matchCase"}.get(typ, typ)
        if "*" in mark:
            return f"listOf(c, {where}, c.{fn})"
        return f"nodeOf(c, {where}, {opt}, c.{fn})"
    if typ == "identifier":
        return f"listOf(c, {where}, c.identifier)" if "*" in mark else f"c.nameOf({where}, {opt})"
    if typ == "string":
        return f"c.commentOf({where})" if name == "type_comment" else f"c.stringOf({where}, {opt})"
    if typ == "int":
        conv = "int32" if c.__name__ == "TypeIgnore" else "int"
        return f"{conv}(c.intOf({where}, {opt}))"
    if typ == "constant":
        return f"c.constantOf({where})"
    raise AssertionError(f)


def from_object(c, indent):
    out = [f"{indent}n := &syntax.{goname(c)}{{}}"]
    for f in parse(c.__doc__):
        out.append(f"{indent}n.{camel(f[0])} = {in_value(c, f)}")
    if located(c):
        out.append(f"{indent}c.span(v, {kind(getattr(_ast, group(c)))}, &n.Pos)")
    out.append(f"{indent}return n")
    return "\n".join(out)


for s, goi in SUMS.items():
    fn = s.replace("_p", "P")
    print(f"func (c *fromObject) {fn}(v object.Value) syntax.{goi} {{\n\tswitch c.kind(v, {kind(getattr(_ast, s))}) {{")
    for c in classes:
        if base(c) == s:
            print(f"\tcase {kind(c)}:\n{from_object(c, chr(9) * 2)}")
    print("\t}\n\treturn nil\n}\n")
for p in PRODUCTS:
    c = getattr(_ast, {"excepthandler": "ExceptHandler", "type_ignore": "TypeIgnore"}.get(p, p))
    fn = {"excepthandler": "exceptHandler", "type_ignore": "typeIgnore", "match_case": "matchCase"}.get(p, p)
    print(f"func (c *fromObject) {fn}(v object.Value) *syntax.{goname(c)} {{\n\tif c.kind(v, {kind(getattr(_ast, p))}) < 0 {{\n\t\treturn nil\n\t}}\n{from_object(c, chr(9))}\n}}\n")
