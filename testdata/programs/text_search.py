# String searching: Knuth-Morris-Pratt, Boyer-Moore-Horspool, Rabin-Karp, longest common things, edit scripts.
def kmp(text, pattern):
    table, k = [0] * len(pattern), 0
    for i in range(1, len(pattern)):
        while k and pattern[i] != pattern[k]:
            k = table[k - 1]
        k += pattern[i] == pattern[k]
        table[i] = k
    found, k = [], 0
    for i, c in enumerate(text):
        while k and c != pattern[k]:
            k = table[k - 1]
        k += c == pattern[k]
        if k == len(pattern):
            found.append(i - k + 1)
            k = table[k - 1]
    return found


def horspool(text, pattern):
    n = len(pattern)
    skip = {c: n - 1 - i for i, c in enumerate(pattern[:-1])}
    i, found = 0, []
    while i <= len(text) - n:
        if text[i:i + n] == pattern:
            found.append(i)
        i += skip.get(text[i + n - 1], n)
    return found


def rabin_karp(text, pattern, base=257, mod=10 ** 9 + 7):
    n, found = len(pattern), []
    if n > len(text):
        return found
    power = pow(base, n - 1, mod)
    want = have = 0
    for a, b in zip(pattern, text):
        want, have = (want * base + ord(a)) % mod, (have * base + ord(b)) % mod
    for i in range(len(text) - n + 1):
        if want == have and text[i:i + n] == pattern:
            found.append(i)
        if i + n < len(text):
            have = ((have - ord(text[i]) * power) * base + ord(text[i + n])) % mod
    return found


for text, pattern in (("abababcabab", "abab"), ("mississippi", "issi"), ("aaaaaa", "aa"), ("hello", "xyz"), ("日本語日本語", "本語"), ("short", "longer pattern"), ("é" * 10 + "e", "ée")):
    brute = [i for i in range(len(text)) if text.startswith(pattern, i)]
    print(pattern, brute, kmp(text, pattern) == brute, horspool(text, pattern) == brute, rabin_karp(text, pattern) == brute)


def lcs(a, b):
    rows = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            rows[i + 1][j + 1] = rows[i][j] + 1 if x == y else max(rows[i][j + 1], rows[i + 1][j])
    out, i, j = [], len(a), len(b)
    while i and j:
        if a[i - 1] == b[j - 1]:
            out.append(a[i - 1])
            i, j = i - 1, j - 1
        elif rows[i - 1][j] >= rows[i][j - 1]:
            i -= 1
        else:
            j -= 1
    return "".join(reversed(out))


def longest_palindrome(s):
    best = ""
    for centre in range(len(s)):
        for low, high in ((centre, centre), (centre, centre + 1)):
            while low >= 0 and high < len(s) and s[low] == s[high]:
                low, high = low - 1, high + 1
            best = max(best, s[low + 1:high], key=len)
    return best


print(lcs("AGGTABQWERTY", "GXTXAYBWRTZ"), lcs("", "a"), longest_palindrome("forgeeksskeegfor"), longest_palindrome("abacdfgdcaba"), longest_palindrome(""))
words = "the cat sat on the mat with the other cat".split()
print({w: words.count(w) for w in words}, sorted(set(words), key=lambda w: (-words.count(w), w)), " ".join(w[::-1] for w in words), "".join(sorted("".join(words))).strip()[:20])


def anagrams(items):
    groups = {}
    for w in items:
        groups.setdefault("".join(sorted(w)), []).append(w)
    return [g for g in groups.values() if len(g) > 1]


print(anagrams(["listen", "silent", "enlist", "google", "elbow", "below", "x"]))
caesar = lambda s, k: "".join(chr((ord(c) - 65 + k) % 26 + 65) if c.isupper() else chr((ord(c) - 97 + k) % 26 + 97) if c.islower() else c for c in s)
print(caesar("Hello, World!", 3), caesar(caesar("Hello, World!", 3), -3))
