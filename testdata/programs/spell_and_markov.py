# Text statistics: edit distance candidates, n-grams, Markov text with an own generator of numbers, readability, histograms.
import re
import string
from collections import Counter, defaultdict

TEXT = """The quick brown fox jumps over the lazy dog. The dog sleeps; the fox runs away!
It was the best of times, it was the worst of times. Don't panic: the fox isn't angry.
"Where is the dog?" asked the fox. "Over there," said the quick brown bird, "over there."""
WORDS = re.findall(r"[a-z']+", TEXT.lower())
COUNTS = Counter(WORDS)


def edits(word):
    parts = [(word[:i], word[i:]) for i in range(len(word) + 1)]
    yield from (a + b[1:] for a, b in parts if b)
    yield from (a + b[1] + b[0] + b[2:] for a, b in parts if len(b) > 1)
    for c in string.ascii_lowercase:
        yield from (a + c + b[1:] for a, b in parts if b)
        yield from (a + c + b for a, b in parts)


def correct(word):
    known = lambda ws: sorted({w for w in ws if w in COUNTS}, key=lambda w: (-COUNTS[w], w))
    return (known([word]) or known(edits(word)) or known(e2 for e1 in edits(word) for e2 in edits(e1)) or [word])[0]


print(len(WORDS), COUNTS.most_common(4), sorted(COUNTS, key=lambda w: (-len(w), w))[:3])
print([correct(w) for w in ("teh", "fxo", "quikc", "brwn", "tims", "zzzzz", "dog", "slep")])
chain = defaultdict(list)
for a, b, c in zip(WORDS, WORDS[1:], WORDS[2:]):
    chain[a, b].append(c)
seed, state, out = 3, ("the", "quick"), ["the", "quick"]
for _ in range(25):
    options = chain.get(state)
    if not options:
        break
    seed = (seed * 1103515245 + 12345) % 2 ** 31
    out.append(options[(seed >> 8) % len(options)])
    state = (state[1], out[-1])
print(" ".join(out))
sentences = [s.strip() for s in re.split(r"(?<=[.!?])[\"\s]+", TEXT) if s.strip()]
print(len(sentences), [len(s.split()) for s in sentences], max(sentences, key=len)[:30], sum(map(len, WORDS)) / len(WORDS))
letters = Counter(c for c in TEXT.lower() if c.isalpha())
for c, n in letters.most_common(5):
    print(c, "*" * n, n)
bigrams = Counter(a + b for w in WORDS for a, b in zip(w, w[1:]))
print(bigrams.most_common(3), {n: sum(len(w) == n for w in WORDS) for n in range(1, 8)}, "".join(c for c in string.ascii_lowercase if c not in letters) or "pangram")
print(re.sub(r"\b(\w)(\w*)", lambda m: m[2] + m[1] + "ay", sentences[0]), " ".join(w.capitalize() if i % 2 else w[::-1] for i, w in enumerate(sentences[0].split())), TEXT.translate(str.maketrans("", "", string.punctuation)).split()[-3:])
soundex = lambda w: (w[0].upper() + re.sub(r"(.)\1+", r"\1", "".join({**dict.fromkeys("bfpv", "1"), **dict.fromkeys("cgjkqsxz", "2"), **dict.fromkeys("dt", "3"), "l": "4", **dict.fromkeys("mn", "5"), "r": "6"}.get(c, "") for c in w[1:])) + "000")[:4]
print({w: soundex(w) for w in ("robert", "rupert", "quick", "brown", "jumps")})
