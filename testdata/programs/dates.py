# Calendar arithmetic without datetime: leap years, weekdays, day numbers, Easter, ISO weeks, durations.
MONTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
NAMES = "Mon Tue Wed Thu Fri Sat Sun".split()


def leap(y): return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)
def days_in(y, m): return 29 if m == 2 and leap(y) else MONTHS[m - 1]


def number(y, m, d):
    if not (1 <= m <= 12 and 1 <= d <= days_in(y, m)):
        raise ValueError(f"no such day: {y}-{m:02}-{d:02}")
    y0 = y - 1
    return y0 * 365 + y0 // 4 - y0 // 100 + y0 // 400 + sum(days_in(y, k) for k in range(1, m)) + d


def date(n):
    y = max(1, n // 366)
    while number(y + 1, 1, 1) <= n:
        y += 1
    n -= number(y, 1, 1) - 1
    m = 1
    while n > days_in(y, m):
        n -= days_in(y, m)
        m += 1
    return y, m, n


def weekday(y, m, d): return (number(y, m, d) - 1) % 7


def easter(y):
    a, b, c = y % 19, y // 100, y % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    l = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * l) // 451
    return divmod(h + l - 7 * m + 114, 31)[0], (h + l - 7 * m + 114) % 31 + 1


def iso_week(y, m, d):
    n = number(y, m, d)
    thursday = date(n - weekday(y, m, d) + 3)
    return thursday[0], (n - weekday(y, m, d) + 3 - number(thursday[0], 1, 1)) // 7 + 1, weekday(y, m, d) + 1


print([y for y in range(1890, 2025, 1) if leap(y)][:5], leap(1900), leap(2000), number(1, 1, 1), number(1970, 1, 1), number(2024, 2, 29), date(719163), date(1))
print(all(date(number(*d)) == d for d in [(y, m, d) for y in (1, 1600, 1999, 2000, 2024) for m in range(1, 13) for d in (1, 15, days_in(y, m))]))
print([NAMES[weekday(*d)] for d in ((1969, 7, 20), (2000, 1, 1), (2024, 2, 29), (1900, 3, 1))], [easter(y) for y in (2000, 2019, 2024, 2038)], [iso_week(*d) for d in ((2021, 1, 1), (2020, 12, 31), (2024, 12, 30), (2018, 1, 7))])


def calendar(y, m):
    print(f"{y}-{m:02}".center(27))
    print("  ".join(n[:2] for n in NAMES))
    cells = [""] * weekday(y, m, 1) + list(range(1, days_in(y, m) + 1))
    for i in range(0, len(cells), 7):
        print("  ".join(f"{c:>2}" for c in cells[i:i + 7]))


calendar(2024, 2)
for bad in ((2023, 2, 29), (2024, 13, 1), (2024, 4, 31), (2024, 1, 0)):
    try:
        number(*bad)
    except ValueError as error:
        print(error)


def duration(seconds):
    parts = []
    for name, size in (("d", 86400), ("h", 3600), ("m", 60), ("s", 1)):
        n, seconds = divmod(seconds, size)
        if n:
            parts.append(f"{n}{name}")
    return " ".join(parts) or "0s"


print([duration(n) for n in (0, 59, 60, 3661, 90061, 86400 * 365)], sum(1 for y in range(1901, 2001) for m in range(1, 13) if weekday(y, m, 1) == 6))
