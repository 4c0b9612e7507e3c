# A call that is specialised for a function that has never run yet.
def same(x): return x
def other(x): return x + 1
def third(x): return -x


functions = [same] * 200 + [other] * 300 + [lambda x, k=k: (x, k) for k in range(5)] + [third] * 300
for k in range(300):
    exec(f"def fresh(x): return x * {k}", globals())
    functions.append(fresh)
total = 0
for f in functions:
    r = f(3)
    total += r if isinstance(r, int) else 1
print(total)


class A:
    def m(self, x): return x


for k in range(120):
    def m(self, x, k=k): return x + k
    A.m = m if k % 7 else lambda self, x: -x
    total += A().m(1)
print(total)
