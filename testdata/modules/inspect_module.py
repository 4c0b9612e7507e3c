# inspect: signatures, binding, predicates, source, frames, members, docs.
import inspect


def f(a, b: int = 1, /, c="x", *args, d, e: "str" = None, **kw) -> bool:
    """Doc of f."""
    return True


class C:
    "Doc of C."
    attr = 1

    def __init__(self, x, y=2): ...
    def method(self, z): ...
    @classmethod
    def cm(cls, q): ...
    @staticmethod
    def sm(w): ...
    @property
    def prop(self): ...
    def __call__(self, called): ...


async def co(): ...
def gen(): yield
async def agen(): yield


s = inspect.signature(f)
print(s, s.return_annotation, list(s.parameters), [(p.name, str(p.kind), p.default is p.empty) for p in s.parameters.values()], inspect.signature(C), inspect.signature(C.method), inspect.signature(C(1).method), inspect.signature(C.cm), inspect.signature(C.sm), inspect.signature(C(1)), inspect.signature(lambda *, k=1: 0), inspect.signature(len), inspect.signature(print), inspect.signature(sorted), inspect.signature(pow))
b = s.bind(1, 2, 3, 4, d=5, z=6)
print(b, b.arguments, b.args, b.kwargs, s.bind_partial(1).arguments)
b = s.bind(1, d=0)
b.apply_defaults()
print(b.arguments, s.replace(return_annotation=int), s.parameters["b"].replace(default=9), str(s.parameters["args"]), s == inspect.signature(f), inspect.getfullargspec(f), inspect.getcallargs(lambda a, b=2: 0, 1))


def attempt(g):
    try:
        print(g())
    except Exception as error:
        print(type(error).__name__, error)


for g in (lambda: s.bind(), lambda: s.bind(1), lambda: s.bind(1, d=1, a=2), lambda: s.bind(1, 2, 3, c=4, d=5), lambda: inspect.signature(5), lambda: inspect.signature(int), lambda: inspect.Parameter("1", inspect.Parameter.POSITIONAL_ONLY), lambda: inspect.Signature([inspect.Parameter("a", inspect.Parameter.KEYWORD_ONLY), inspect.Parameter("b", inspect.Parameter.POSITIONAL_ONLY)]), lambda: inspect.getsource(len), lambda: inspect.getsource(5), lambda: inspect.getfile(int), lambda: inspect.getmodule(f).__name__, lambda: inspect.getsourcefile(f).rsplit("/")[-1]):
    attempt(g)
print(inspect.getdoc(f), inspect.getsource(gen), inspect.getsourcelines(C.method), inspect.getcomments(f), inspect.cleandoc("  a\n    b\n   c"), inspect.getmro(C), inspect.unwrap(f) is f)
print([p.__name__ for p in (inspect.isfunction, inspect.isclass, inspect.ismethod, inspect.isbuiltin, inspect.isroutine, inspect.isgeneratorfunction, inspect.iscoroutinefunction, inspect.isasyncgenfunction, inspect.isgenerator, inspect.ismodule, inspect.isdatadescriptor, inspect.isabstract, inspect.isawaitable) for x in [gen] if p(x)], inspect.iscoroutinefunction(co), inspect.isasyncgenfunction(agen), inspect.ismethod(C(1).method), inspect.isbuiltin(len), inspect.isdatadescriptor(C.prop), inspect.ismethoddescriptor(str.upper), inspect.isclass(C), inspect.ismodule(inspect), inspect.isgenerator(gen()))
print([n for n, _ in inspect.getmembers(C) if not n.startswith("__")], inspect.getmembers(C(1), inspect.ismethod)[1][0], inspect.getattr_static(C, "prop").__class__.__name__, inspect.classify_class_attrs(C)[-1].kind, inspect.currentframe().f_code.co_name, inspect.stack()[0].function, inspect.getgeneratorstate(gen()), inspect.getlineno(inspect.currentframe()) > 0, inspect.isabstract(C), inspect.indentsize("    x"), inspect.Parameter.empty.__name__, inspect.signature(C, follow_wrapped=False), s.format(max_width=20))
