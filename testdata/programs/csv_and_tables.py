# Reading and writing comma-separated text by hand: quotes, escapes, joins, grouping, alignment.
def parse_csv(text, sep=","):
    row, field, quoted, i = [], [], False, 0
    while i < len(text):
        c = text[i]
        if quoted:
            if c == '"' and text[i + 1:i + 2] == '"':
                field.append('"')
                i += 1
            elif c == '"':
                quoted = False
            else:
                field.append(c)
        elif c == '"' and not field:
            quoted = True
        elif c == sep:
            row.append("".join(field))
            field = []
        elif c == "\n":
            yield row + ["".join(field)]
            row, field = [], []
        elif c != "\r":
            field.append(c)
        i += 1
    if quoted:
        raise ValueError("a quote is not closed")
    if row or field:
        yield row + ["".join(field)]


def write_csv(rows, sep=","):
    def quote(v):
        text = "" if v is None else str(v)
        return '"' + text.replace('"', '""') + '"' if any(c in text for c in (sep, '"', "\n")) else text
    return "".join(sep.join(map(quote, row)) + "\n" for row in rows)


people = 'id,name,note\n1,Ann,"likes ""quotes"""\n2,"Bob, Jr.",\n3,Cy,"two\nlines"\r\n4,Łucja,é\n'
orders = "person;what;price\n1;tea;2.5\n3;cake;4\n1;cake;4.25\n9;ghost;1\n"
rows = list(parse_csv(people))
print(rows, list(parse_csv(write_csv(rows))) == rows, list(parse_csv("")), list(parse_csv("a,,b\n,\n")), list(parse_csv('"",x')))
try:
    list(parse_csv('a,"open'))
except ValueError as error:
    print(error)


def records(rows):
    header, *body = rows
    return [dict(zip(header, row, strict=True)) for row in body]


by_id = {r["id"]: r for r in records(rows)}
joined, orphans = [], []
for o in records(parse_csv(orders, ";")):
    if person := by_id.get(o["person"]):
        joined.append((person["name"], o["what"], float(o["price"])))
    else:
        orphans.append(o["what"])
print(joined, orphans)
totals = {}
for name, _, price in joined:
    totals[name] = totals.get(name, 0) + price


def table(rows, align):
    widths = [max(len(str(r[i])) for r in rows) for i in range(len(rows[0]))]
    line = "+".join("-" * (w + 2) for w in widths)
    for n, r in enumerate(rows):
        print("|".join(f" {str(v):{a}{w}} " for v, a, w in zip(r, align, widths)))
        if n == 0:
            print(line)


table([("name", "total", "share")] + [(n, f"{t:.2f}", f"{t / sum(totals.values()):.1%}") for n, t in sorted(totals.items())], "<>>")
print(write_csv([["a", 1, None], ['q"', "x,y", "l\nm"]]), write_csv([[1, 2]], ";"), write_csv([]) == "")
try:
    records([["a", "b"], ["1"]])
except ValueError as error:
    print(error)
