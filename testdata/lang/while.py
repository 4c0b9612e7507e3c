# while with break, continue, else; changing conditions; nested loops.
n, steps = 27, 0
while n != 1:
    n = n * 3 + 1 if n % 2 else n // 2
    steps += 1
print(steps)

i = 0
while i < 5:
    i += 1
    if i == 2:
        continue
    if i == 4:
        break
    print("i", i)
else:
    print("no else after break")

while i < 6:
    i += 1
else:
    print("else runs", i)

while False:
    print("never")
else:
    print("else of a loop that never ran")

while True:
    i -= 1
    if i < 3:
        break
print(i)

found = []
a = 2
while a < 30:
    b = 2
    while b * b <= a:
        if a % b == 0:
            break
        b += 1
    else:
        found.append(a)
    a += 1
print(found)

stack = [[1, [2, 3]], 4, [[[5]]]]
flat = []
while stack:
    top = stack.pop()
    if isinstance(top, list):
        stack.extend(top)
    else:
        flat.append(top)
print(flat)


def search(limit):
    k = 0
    while True:
        k += 1
        while k % 3:
            k += 1
            if k > limit:
                return "limit", k
        if k * k > limit:
            return "square", k


print(search(10), search(1000))
total = i = 0
while (i := i + 1) <= 1000:
    if i % 3 and i % 5:
        continue
    total += i
print(total, i)
x = 1.0
while x + 1.0 > 1.0:
    x /= 2
print(x)
big = 1
while big < 10 ** 25:
    big *= 7
print(big)
while 1:
    while 1:
        break
    else:
        print("not here")
    print("inner left")
    break
