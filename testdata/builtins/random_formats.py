# The format mini-language: pseudo-random specifications for ints, floats and strings; results or errors, as checksums.
class Rng:
    def __init__(self, seed): self.seed = seed
    def __call__(self, n):
        self.seed = (self.seed * 1103515245 + 12345) % 2 ** 31
        return (self.seed >> 8) % n
    def pick(self, *options): return options[self(len(options))]


def digest(values):
    h = 0
    for v in values:
        for c in v:
            h = (h * 1000003 + ord(c)) % (2 ** 61 - 1)
    return h


def spec(rng, kind):
    s = rng.pick("", "", "<", ">", "^", "=", "*<", "é>", "0^", " =")
    s += rng.pick("", "", "", "+", "-", " ") + rng.pick("", "", "", "z") + rng.pick("", "", "#") + rng.pick("", "", "0") + rng.pick("", "", "5", "12", "30", "1")
    s += rng.pick("", "", "", ",", "_") + rng.pick("", "", "", ".0", ".1", ".3", ".10", ".20")
    return s + rng.pick("", *{"int": "bcdoxXneEfFgG%sr", "float": "eEfFgGn%ds", "str": "sdrx"}[kind])


values = {"int": (0, 1, -1, 7, 42, -1234567, 65, 2 ** 40, -2 ** 70, 10 ** 25, True), "float": (0.0, -0.0, 1.5, -2.25, 1234567.891, 1e-7, 1e20, -3.14159, 0.5, float("inf"), float("-inf"), float("nan"), 1e300), "str": ("", "a", "hello world", "é日𝄞")}
shown = []
for kind in values:
    for seed in range(4):
        rng, out, errors = Rng(seed + 100), [], {}
        for _ in range(400):
            s, v = spec(rng, kind), rng.pick(*values[kind])
            try:
                text = format(v, s)
            except (ValueError, OverflowError) as error:
                text = f"{type(error).__name__}: {error}"
                errors[text] = errors.get(text, 0) + 1
            out.append(text)
            if len(shown) < 60 and rng(20) == 0:
                shown.append((v, s, text))
        print(kind, seed, digest(out), sum(errors.values()))
        for text in sorted(errors)[:6]:
            print("   ", text, errors[text])
for line in shown:
    print(*map(repr, line))
forms = 0
for seed in range(3):
    rng, out = Rng(seed), []
    for _ in range(500):
        form = "%" + rng.pick("", "", "-", "+", " ", "0", "#", "-0", "+#") + rng.pick("", "", "5", "12") + rng.pick("", "", ".0", ".3", ".10") + rng.pick(*"diouxXeEfFgGcrsa")
        v = rng.pick(0, 1, -5, 65, 3.7, -2.5, 1e10, "a", "text", 2 ** 65, None, True)
        try:
            out.append(form % v)
        except (TypeError, ValueError, OverflowError) as error:
            out.append(f"{type(error).__name__}: {error}")
    print(seed, digest(out), out[:6])
