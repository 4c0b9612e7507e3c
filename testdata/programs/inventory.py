# Text reports: parsing records, grouping, formatting tables, sorting by several keys.
DATA = """\
2024-01-05|widget|12|2.50|north
2024-01-06|gadget|3|19.99|south
2024-01-06|widget|7|2.45|south
2024-02-01|doohickey|100|0.10|north
2024-02-03|gadget|bad|19.99|east
2024-02-10|gizmo|5|7.00
2024-02-11|gadget|2|21.00|north
# a comment

2024-03-01|wïdget|1|3.00|west
"""
records, errors = [], []
for number, line in enumerate(DATA.splitlines(), start=1):
    if not line or line.startswith("#"):
        continue
    try:
        date, name, count, price, region = line.split("|")
        records.append({"date": tuple(map(int, date.split("-"))), "name": name, "count": int(count), "price": float(price), "region": region})
    except ValueError as error:
        errors.append(f"line {number}: {error}")
print("\n".join(errors))
groups = {}
for r in records:
    groups.setdefault(r["name"], []).append(r)
print(f"{'name':<12}{'count':>8}{'average':>10}{'value':>12}")
print("-" * 42)
for name, rows in sorted(groups.items(), key=lambda item: (-sum(r["count"] for r in item[1]), item[0])):
    count = sum(r["count"] for r in rows)
    value = sum(r["count"] * r["price"] for r in rows)
    print(f"{name:<12}{count:>8,}{value / count:>10.3f}{value:>12,.2f}")
by_month = {}
for r in records:
    year, month, _ = r["date"]
    key = f"{year}-{month:02}"
    by_month[key] = by_month.get(key, 0) + r["count"] * r["price"]
for month, value in by_month.items():
    print(f"{month}: {value:8.2f} {'*' * round(value / 5)}")
print(sorted({r["region"] for r in records}), max(records, key=lambda r: r["price"])["name"], min(r["date"] for r in records), [r["name"] for r in sorted(records, key=lambda r: (r["region"], -r["count"]))])
pivot = {(r["name"], r["region"]): 0 for r in records}
for r in records:
    pivot[r["name"], r["region"]] += r["count"]
regions = sorted({k[1] for k in pivot})
print("%-12s" % "" + "".join("%8s" % r for r in regions))
for name in groups:
    print("%-12s" % name + "".join("%8d" % pivot.get((name, r), 0) for r in regions))
total = sum(pivot.values())
print(f"total {total:+d} {total:#x} {total:e} {total / 7:.1%}")
