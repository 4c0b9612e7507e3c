"""Answers questions of oracle_test.go: one JSON request a line, one JSON answer a line."""
import _tokenize
import ast
import io
import json
import os
import sys
import sysconfig
import unicodedata
import warnings

sys.setrecursionlimit(100000)
warnings.simplefilter("ignore")


def parse(source, mode, flags, feature):
    return compile(source, "<test>", mode, flags | ast.PyCF_ONLY_AST, _feature_version=feature)


def answer(req):
    op = req["op"]
    if op == "files":
        lib = sysconfig.get_path("stdlib")
        return [os.path.join(d, f) for d, _, fs in os.walk(lib) for f in sorted(fs) if f.endswith(".py")]
    if op == "name":
        try:
            return ord(unicodedata.lookup(req["name"]))
        except (KeyError, TypeError):
            return -1
    if op == "decode":
        try:
            return [1, bytes(req["bytes"]).decode(req["name"])]
        except LookupError as e:
            return [0, str(e)]
        except UnicodeError as e:
            return [0, str(e)]
    if op == "tokens":
        res = []
        try:
            for t in _tokenize.TokenizerIter(io.StringIO(req["source"], newline="").readline, extra_tokens=req["extra"]):
                res.append("%d %r %s-%s %r" % t)
        except SyntaxError as e:
            res.append("%s %r" % (type(e).__name__, (e.msg, (e.filename, e.lineno, e.offset, e.text, e.end_lineno,
                                                                   e.end_offset))))
        return res
    if op == "file":
        with open(req["path"], "rb") as f:
            source = f.read()
    elif "bytes" in req:
        source = bytes(req["bytes"])
    else:
        source = req["source"]
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("error" if req.get("error") else "always")
        try:
            tree = parse(source, req.get("mode", "exec"), req.get("flags", 0), req.get("feature", -1))
            res = {"dump": ast.dump(tree, include_attributes=True)}
        except SyntaxError as e:
            res = {"kind": type(e).__name__, "msg": e.msg, "text": e.text,
                   "range": [e.lineno, e.offset, e.end_lineno, e.end_offset]}
        except Exception as e:
            res = {"kind": type(e).__name__, "msg": str(e), "text": None, "range": [None] * 4}
    res["warnings"] = ["%d %s" % (w.lineno, w.message) for w in caught]
    return res


for line in sys.stdin:
    data = json.dumps(answer(json.loads(line)))
    sys.stdout.write(data + "\n")
    sys.stdout.flush()
