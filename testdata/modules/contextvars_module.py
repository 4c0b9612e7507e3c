# contextvars, sched, graphlib, numbers, html.
import contextvars, graphlib, numbers, html, sched
v = contextvars.ContextVar('v', default=1)
w = contextvars.ContextVar('w')
def change():
    t = v.set(5)
    return v.get(), t.old_value is contextvars.Token.MISSING, t.var is v
SOURCES = r"""
v.get(), v.name, w.get('d'), contextvars.copy_context().run(change), v.get(), len(contextvars.copy_context()), v in contextvars.copy_context()
w.get()
(lambda t: [v.get(), v.reset(t), v.get()])(v.set(9)), (lambda c: [c.run(v.set, 7) is not None, c[v], v.get(), c.get(w), list(c.values()), dict(c.items()) == {v: 7}, c.copy()[v]])(contextvars.Context())
contextvars.Context()[v]
(lambda t: [v.reset(t), v.reset(t)])(v.set(2))
v.reset(5)
contextvars.ContextVar()
contextvars.ContextVar(5)
(lambda c: c.run(c.run, int))(contextvars.Context())
list(graphlib.TopologicalSorter({'d': {'b', 'c'}, 'b': {'a'}, 'c': {'a'}}).static_order())[0::3], (lambda t: [t.prepare(), sorted(t.get_ready()), t.done('a'), t.is_active()])(graphlib.TopologicalSorter({'b': ['a']}))
list(graphlib.TopologicalSorter({'a': 'b', 'b': 'a'}).static_order())
[isinstance(x, c) for x in (1, 1.5, 1j, True) for c in (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral)]
html.escape('<a href="x">\'&'), html.unescape('&lt;&amp;&#233;&eacute;&#x1F600;&nope;&notit;'), html.escape('"', quote=False)
(lambda log: [(lambda s: [s.enter(2, 1, log.append, ('b',)), s.enter(1, 1, log.append, ('a',)), s.enter(1, 0, log.append, ('first',)), s.run(), s.empty()])(sched.scheduler(lambda: 0, lambda t: log.append(t)) if 0 else sched.scheduler(iter(range(100)).__next__, lambda t: None))[-1], log])([])
"""
for source in SOURCES.strip().splitlines():
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, "|", error)
