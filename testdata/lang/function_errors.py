# TypeErrors of calls that do not fit, to the letter.
def f0(): pass
def f1(a): pass
def f2(a, b): pass
def f3(a, b, c=1): pass
def kwonly(a, *, b, c): pass
def posonly(a, b, /, c): pass
def defaults(a=1, b=2): pass
def star(a, *args): pass


class C:
    def method(self, a): pass
    @staticmethod
    def static(a): pass
    @classmethod
    def klass(cls, a): pass


class Init:
    def __init__(self, a, b): pass


class NoInit: pass


calls = [
    "f0(1)", "f0(1, 2)", "f0(x=1)", "f1()", "f1(1, 2)", "f1(1, 2, 3)", "f1(b=1)", "f1(1, a=2)", "f1(1, b=2)",
    "f2()", "f2(1)", "f2(b=1)", "f2(1, 2, 3)", "f3()", "f3(1)", "f3(1, 2, 3, 4)", "kwonly()", "kwonly(1)", "kwonly(1, 2)",
    "kwonly(1, 2, b=1, c=2)", "kwonly(1, b=2)", "kwonly(1, b=2, c=3, d=4)", "posonly(1, 2)", "posonly(a=1, b=2, c=3)",
    "posonly(1, b=2, c=3)", "posonly()", "posonly(1)", "defaults(1, 2, 3)", "defaults(c=1)", "defaults(1, a=2)", "star()", "star(a=1, b=2)",
    "C().method()", "C().method(1, 2)", "C.method()", "C.method(1)", "C.static()", "C.klass()", "C.klass(1, 2)", "C(1)",
    "Init()", "Init(1)", "Init(1, 2, 3)", "NoInit(1)", "NoInit(x=1)", "f1(*5)", "f1(**5)", "f1(**{1: 2})",
    "f1(*[1], **{'a': 2})", "f2(**{'a': 1}, **{'a': 2})", "f2(a=1, **{'a': 2})", "(lambda: 0)(1)", "(lambda x: x)()",
    "5()", "None()", "'s'()", "[]()", "(1, 2)()", "f0.missing()", "C().nope()", "f1(*None)", "f1(**None)",
]
for call in calls:
    try:
        eval(call)
        print(call, "-> fine")
    except (TypeError, AttributeError) as error:
        print(call, "->", error)
