# Identifiers beyond ASCII: NFKC, letters of many scripts, what is refused.
café = 1
ﬁ = 2
𝐱 = 3
ｗｉｄｅ = 4
Ωmega, имя, 変数, ñ_1, _ª = range(5)
print(café, fi, x, wide, Ωmega, имя, 変数, ñ_1, _a)
print(sorted(n for n in globals() if not n.startswith("__"))[-8:])


class Größe:
    def höhe(self, größe=1, *, ŧ=2):
        self.ﬁeld = größe
        return self.field, ŧ


print(Größe().höhe(größe=5, ŧ=7), Größe.__name__, Größe.höhe.__qualname__)
print(getattr(Größe(), "höhe")(), hasattr(Größe(), "ho\u0308he"), "ℌ".isidentifier(), "℘".isidentifier(), "·a".isidentifier(), "a·".isidentifier())
for name in ("a", "1a", "", "a b", "é", "ａ", "日", "_", "a-b", "a\u0301", "\u0301a", "²", "x²", "€", "if", "𝄞", "٣", "a٣", "\u2118", "\u212e", "\u309b", "\u00b7"):
    print(ascii(name), name.isidentifier(), end=" ")
print()
for source in ("a€ = 1", "² = 1", "x² = 1", "“a”", "a\u200b = 1", "é = 1; e\u0301", "٣ = 1", "a – b", "\u00a0x = 1", "x\u00a0= 1", "\u200e", "print（1）", "a\x00b", "x = 5\u3000", "𝄞 = 1", "$x", "a?b", "!x", "x = `a`", "\x01"):
    try:
        eval(compile(source, "s", "exec"))
        print(ascii(source), "fine")
    except (SyntaxError, ValueError) as error:
        print(ascii(source), "|", type(error).__name__, error)
def f(*, ﬃ): return ffi
print(f(ffi=9), f(**{"ffi": 8}))
