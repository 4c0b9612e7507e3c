# Building strings: +=, join, formatting, repetition, in loops and functions, with aliases alive.
s = ""
for i in range(5):
    s += str(i)
alias = s
s += "!"
print(s, alias)
parts = []
for word in "the quick brown fox".split():
    parts.append(word.title())
print(" ".join(parts), "-".join(reversed(parts)), "".join(p[0] for p in parts))
big = ""
kept = []
for i in range(200):
    big += "é" if i % 50 == 0 else chr(97 + i % 26)
    if i % 60 == 0:
        kept.append(big)
print(len(big), [len(k) for k in kept], big.startswith(kept[-1]), big[:30])


def build(n):
    out = "start"
    for i in range(n):
        before = out
        out = out + "," + str(i)
        assert before + "," + str(i) == out
    return out


print(build(6), build(0))
table = ""
for row in range(3):
    line = ""
    for column in range(3):
        line += f"{row * column:>3}"
    table += line + "\n"
print(table)
b = bytearray()
for i in range(5):
    b += bytes([65 + i])
    b.append(45)
print(b, bytes(b), b"".join(bytes([x]) for x in b))
t = "ab" * 3 + "c"
t = t[:2] + "X" + t[3:]
print(t, t[::-1], t * 2, "".join(sorted(t)), "".join(dict.fromkeys(t)), t.replace("ab", ""), "%s|%s" % (t, t), "{0}{0}".format(t[:1]))
d = {}
for ch in "mississippi":
    d[ch] = d.get(ch, "") + ch
print(d, "".join(d.values()))
x = "a"
for _ in range(16):
    x += x
print(len(x), x == "a" * 65536, hash(x) == hash("a" * 65536))


class Builder:
    def __init__(self): self.text = ""
    def add(self, more):
        self.text += more
        return self


print(Builder().add("x").add("é").add("𝄞").text)
lines = "one\ntwo\n\nthree".split("\n")
print("\n".join(f"{n:02} {line}" for n, line in enumerate(lines, 1)), "\n".join([]) == "", repr("\n".join(["", ""])))
