# A compiler from expressions to stack code, and a machine that runs it; disassembly and optimisation.
import ast
import operator

OPS = {ast.Add: ("ADD", operator.add), ast.Sub: ("SUB", operator.sub), ast.Mult: ("MUL", operator.mul), ast.FloorDiv: ("DIV", operator.floordiv), ast.Mod: ("MOD", operator.mod), ast.Pow: ("POW", operator.pow)}
TESTS = {ast.Lt: "LT", ast.Gt: "GT", ast.Eq: "EQ"}


class Compiler(ast.NodeVisitor):
    def __init__(self, source):
        self.code = []
        for node in ast.parse(source).body:
            self.visit(node)

    def emit(self, *instruction):
        self.code.append(list(instruction))
        return len(self.code) - 1

    def visit_Assign(self, node):
        self.visit(node.value)
        self.emit("STORE", node.targets[0].id)

    def visit_AugAssign(self, node):
        self.emit("LOAD", node.target.id)
        self.visit(node.value)
        self.emit(OPS[type(node.op)][0])
        self.emit("STORE", node.target.id)

    def visit_Expr(self, node):
        self.visit(node.value)
        self.emit("PRINT")

    def visit_BinOp(self, node):
        if isinstance(node.left, ast.Constant) and isinstance(node.right, ast.Constant):
            self.emit("CONST", OPS[type(node.op)][1](node.left.value, node.right.value))
            return
        self.visit(node.left)
        self.visit(node.right)
        self.emit(OPS[type(node.op)][0])

    def visit_Compare(self, node):
        self.visit(node.left)
        self.visit(node.comparators[0])
        self.emit(TESTS[type(node.ops[0])])

    def visit_Constant(self, node): self.emit("CONST", node.value)
    def visit_Name(self, node): self.emit("LOAD", node.id)

    def visit_While(self, node):
        top = len(self.code)
        self.visit(node.test)
        jump = self.emit("JUMP_IF_NOT", None)
        for child in node.body:
            self.visit(child)
        self.emit("JUMP", top)
        self.code[jump][1] = len(self.code)

    def visit_If(self, node):
        self.visit(node.test)
        jump = self.emit("JUMP_IF_NOT", None)
        for child in node.body:
            self.visit(child)
        end = self.emit("JUMP", None)
        self.code[jump][1] = len(self.code)
        for child in node.orelse:
            self.visit(child)
        self.code[end][1] = len(self.code)

    def generic_visit(self, node):
        raise SyntaxError(f"{type(node).__name__} at line {getattr(node, 'lineno', '?')}")


def run(code):
    stack, names, pc, steps = [], {}, 0, 0
    binary = {name: f for name, f in OPS.values()} | {"LT": operator.lt, "GT": operator.gt, "EQ": operator.eq}
    while pc < len(code):
        steps += 1
        op, *args = code[pc]
        pc += 1
        match op:
            case "CONST": stack.append(args[0])
            case "LOAD": stack.append(names[args[0]])
            case "STORE": names[args[0]] = stack.pop()
            case "PRINT": print("  ->", stack.pop())
            case "JUMP": pc = args[0]
            case "JUMP_IF_NOT":
                if not stack.pop():
                    pc = args[0]
            case _:
                right, left = stack.pop(), stack.pop()
                stack.append(binary[op](left, right))
    return names, steps


source = """
n = 27
steps = 0
while n > 1:
    if n % 2 == 0:
        n = n // 2
    else:
        n = 3 * n + 1
    steps += 1
steps
2 ** 100
x = 7 * 6
x - 2
"""
code = Compiler(source).code
for i, instruction in enumerate(code):
    print(i, *instruction)
print(run(code))
for bad in ("import os", "f(1)", "x = y", "for a in b: pass"):
    try:
        print(run(Compiler(bad).code))
    except (SyntaxError, KeyError) as error:
        print(type(error).__name__, error)
