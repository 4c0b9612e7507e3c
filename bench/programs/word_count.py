"""Counting the words of a large text: split, strip, lower, dict, sort by key, and an index of where each word stands."""
from measure import measure

SYLLABLES = ("ka", "to", "mi", "ru", "sen", "do", "pa", "li", "no", "vek", "ar", "is", "un", "el", "or", "qui")
MARKS = ("", "", "", "", "", "", ",", ".", "!", ";", '"', "'s")


def make_text(count):
    seed, lines, words = 2024, [], []
    for i in range(count):
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        length = 1 + (seed >> 9) % 3
        rank = (seed >> 12) % 701 * ((seed >> 4) % 97) // 60
        word = "".join(SYLLABLES[(rank >> 4 * k) & 15] for k in range(length))
        if seed >> 8 & 7 == 0:
            word = word.capitalize()
        words.append(word + MARKS[(seed >> 16) % len(MARKS)])
        if len(words) == 12:
            lines.append(" ".join(words))
            words = []
    return "\n".join(lines)


TEXT = make_text(60000)


def run(rounds):
    for _ in range(rounds):
        counts, where = {}, {}
        for number, line in enumerate(TEXT.splitlines(), 1):
            for word in line.split():
                word = word.strip(",.!;\"'").lower()
                if word.endswith("'s"):
                    word = word[:-2]
                counts[word] = counts.get(word, 0) + 1
                where.setdefault(word, []).append(number)
        top = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:5]
        lengths = {}
        for word, count in counts.items():
            lengths[len(word)] = lengths.get(len(word), 0) + count
    return len(counts), top, sorted(lengths.items())[:4], where[top[0][0]][-1], TEXT.count("ka"), len(TEXT)


measure("word_count", run, 3,
        (1335,
         [('ka', 1493), ('to', 1297), ('ru', 1279), ('no', 1271), ('mi', 1266)],
         [(2, 16202), (3, 3601), (4, 13787), (5, 5834)], 5000, 20202, 352938))
