# Carets under tabs, wide characters, combining characters and long lines.
def f(*a): raise ValueError("x")


def g():
	é = "日本語"; return f(é, "ｗｉｄｅ", "e\u0301", 1) + f("a")


def h():
    return "日本語日本語" + f("x") + "𝄞𝄞" + "a" * 100 + "................................................................................................"


import sys
for func in (g, h):
    try:
        func()
    except ValueError:
        sys.__excepthook__(*sys.exc_info())
ключ = {"日": 1}
ключ["日本"]
