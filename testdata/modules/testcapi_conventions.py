import _testcapi as c
def t(f,*a,**k):
    try: r = f(*a, **k)
    except BaseException as e: print(len(a), k, type(e).__name__, str(e).rpartition("." if "meth_" in str(e) else "\0")[2])
    else: print(len(a), k, *(x or None for x in r) if type(r) is tuple else [r])
for o in c.MethClass, c.MethStatic, c.MethStatic():
    for n in "meth_varargs", "meth_varargs_keywords", "meth_o", "meth_noargs", "meth_fastcall", "meth_fastcall_keywords":
        f = getattr(o, n)
        print(n)
        for a, k in ((), {}), ((1,), {}), ((1, 2), {}), ((1,), {"x": 2}):
            t(f, *a, **k)
t(c.pyobject_fastcalldict, max, (1, 3), None); t(c.pyobject_fastcalldict, max, None, None)
t(c.pyobject_fastcalldict, max, ([1, 2],), {"key": lambda x: -x})
t(c.pyobject_vectorcall, dict, (1, 2), ("a", "b")); t(c.pyobject_vectorcall, dict, (1,), ("a", "b"))
t(c.pyvectorcall_call, len, ([],)); t(c.config_get, "code_debug_ranges"); t(c.config_get, "xx")
t(c.raise_exception, ValueError, 2); t(c.raise_memoryerror)
