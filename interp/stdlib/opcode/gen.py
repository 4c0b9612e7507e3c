"""Writes zopcode.go: what CPython's _opcode says about its bytecode.

Run by `go generate` with CPython 3.14.
"""
import _opcode
import opcode

KINDS = ["arg", "const", "name", "jump", "free", "local", "exc"]
ops = sorted(set(opcode._specialized_opmap.values()) | set(opcode.opmap.values()))


def effect(op, arg, jump):
    try:
        return _opcode.stack_effect(op, arg if _opcode.has_arg(op) else None, jump=jump)
    except ValueError:
        return None


def fit(op, jump):
    """base + slope*arg + odd*(arg&1) + low*(arg&0xff) + high*(arg>>8), or the bits of SET_FUNCTION_ATTRIBUTE's like."""
    f = lambda n: effect(op, n, jump)
    if f(0) is None:
        return None
    base = f(0)
    if not _opcode.has_arg(op):
        return base, 0, 0, 0
    slope = (f(6) - f(2)) // 4
    odd = f(1) - base - slope
    high = f(256) - base - 256 * slope
    if high == -255 * slope:
        for n in (0, 1, 2, 5, 255, 256, 700, 1024):
            assert f(n) == base + slope * (n & 255) + odd * (n & 1) + slope * (n >> 8), (op, n)
        return base, slope, odd, slope
    for n in (0, 1, 2, 3, 5, 8, 255, 256, 700, 1024):
        if f(n) != base + slope * n + odd * (n & 1):
            print("irregular", opcode.opname[op] if op < 256 else op, n, f(n))
    return base, slope, odd, "linear"


def names(var, items, indent="\t"):
    print(f"var {var} = [...]string{{")
    for s in items:
        print(f'\t"{s}",')
    print("}\n")


print("// Code generated from gen.py; DO NOT EDIT.\n")
print("package opcode\n")
print("// opcodes says for each opcode what kinds of argument it has, and how it changes the stack.")
print(f"var opcodes = [{max(ops) + 1}]info{{")
for op in ops:
    if not _opcode.is_valid(op):
        continue
    kinds = ["valid"] + ["has" + k.capitalize() for k in KINDS if getattr(_opcode, "has_" + k)(op)]
    e = []
    for jump in (False, True, None):
        r = fit(op, jump)
        e.append("{}" if r is None else "{true, %s, %s, %s, %s}" % r)
    print(f"\t{op}: {{{' | '.join(kinds)}, [3]effect{{{', '.join(e)}}}}},")
print("}\n")
names("intrinsic1", _opcode.get_intrinsic1_descs())
names("intrinsic2", _opcode.get_intrinsic2_descs())
names("specialMethods", _opcode.get_special_method_names())
print("var binaryOps = [...][2]string{")
for a, b in _opcode.get_nb_ops():
    print(f'\t{{"{a}", "{b}"}},')
print("}")
