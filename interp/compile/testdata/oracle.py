# Answers what CPython's compiler makes of files and sources: reads requests,
# one JSON object a line, and writes an answer a line. For compile_test.go.
import json
import sys
import types
import warnings


def describe(code, out):
    out.append([code.co_qualname, code.co_firstlineno, code.co_name, code.co_flags, code.co_argcount,
                code.co_posonlyargcount, code.co_kwonlyargcount, code.co_names, code.co_varnames,
                code.co_cellvars, code.co_freevars])
    for k in code.co_consts:
        if isinstance(k, types.CodeType):
            describe(k, out)


def positions(code, out):
    seen = set()
    for pos in code.co_positions():
        seen.add(" ".join("-1" if p is None else str(p) for p in pos))
    out.append([code.co_qualname, code.co_firstlineno, sorted(seen)])
    for k in code.co_consts:
        if isinstance(k, types.CodeType):
            positions(k, out)


for line in sys.stdin:
    req = json.loads(line)
    src = open(req["file"], "rb").read() if "file" in req else req["source"]
    ans = {}
    warned = []
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.showwarning = lambda m, c, f, n, *a: warned.append([str(m), n])
        try:
            code = compile(src, "name", req.get("mode", "exec"), req.get("flags", 0), True, req.get("optimize", 0))
            if req.get("codes"):
                ans["codes"] = []
                describe(code, ans["codes"])
            if req.get("positions"):
                ans["positions"] = []
                positions(code, ans["positions"])
        except SyntaxError as e:
            ans["error"] = [type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset]
        except Exception as e:
            ans["error"] = [type(e).__name__, str(e)]
    ans["warnings"] = warned
    print(json.dumps(ans), flush=True)
