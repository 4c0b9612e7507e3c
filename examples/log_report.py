"""Reads a web server's log and reports on it: requests, errors, slow pages, visits, an hour-by-hour chart.

    log_report.py [--top N] [--json] [--lines N] [FILE]

Without a FILE it makes a log of its own, always the same one.
"""
import argparse
import collections
import dataclasses
import json
import random
import re
import sys

LINE = re.compile(
    r'(?P<host>[\d.]+) \S+ (?P<user>\S+) \[(?P<day>\d+)/\w+/\d+:(?P<hour>\d\d):(?P<minute>\d\d):(?P<second>\d\d) \S+\] '
    r'"(?P<method>[A-Z]+) (?P<path>\S+) [^"]*" (?P<status>\d{3}) (?P<size>\d+|-) (?P<micros>\d+)')


@dataclasses.dataclass(slots=True)
class Request:
    host: str
    user: str
    when: int  # seconds since the month began
    method: str
    path: str
    status: int
    size: int
    seconds: float

    @property
    def failed(self):
        return self.status >= 500

    @property
    def page(self):
        """The path with its numbers and its query taken out."""
        path, _, _ = self.path.partition("?")
        return re.sub(r"\d+", "N", path)


def parse(lines):
    for number, line in enumerate(lines, 1):
        match = LINE.match(line)
        if match is None:
            yield number, None
            continue
        f = match.groupdict()
        when = ((int(f["day"]) * 24 + int(f["hour"])) * 60 + int(f["minute"])) * 60 + int(f["second"])
        size = 0 if f["size"] == "-" else int(f["size"])
        yield number, Request(f["host"], f["user"], when, f["method"], f["path"], int(f["status"]), size,
                              int(f["micros"]) / 1e6)


@dataclasses.dataclass
class Page:
    count: int = 0
    failed: int = 0
    bytes: int = 0
    times: list = dataclasses.field(default_factory=list)

    def add(self, request):
        self.count += 1
        self.failed += request.failed
        self.bytes += request.size
        self.times.append(request.seconds)

    def quantile(self, part):
        times = sorted(self.times)
        return times[min(len(times) - 1, int(part * len(times)))]


class Visits:
    """Requests of one host with less than half an hour between them are one visit."""

    gap = 30 * 60

    def __init__(self):
        self.last = {}
        self.open = {}
        self.lengths = collections.Counter()

    def add(self, request):
        last = self.last.get(request.host)
        if last is not None and request.when - last > self.gap:
            self.lengths[self.open.pop(request.host)] += 1
        self.open[request.host] = self.open.get(request.host, 0) + 1
        self.last[request.host] = request.when

    def close(self):
        self.lengths.update(self.open.values())
        self.open.clear()
        return sum(self.lengths.values()), self.lengths


class Report:
    def __init__(self):
        self.pages = collections.defaultdict(Page)
        self.statuses = collections.Counter()
        self.hours = [0] * 24
        self.users = collections.Counter()
        self.visits = Visits()
        self.bad_lines = []
        self.total = Page()

    def read(self, lines):
        for number, request in parse(lines):
            if request is None:
                self.bad_lines.append(number)
                continue
            self.total.add(request)
            self.pages[request.page].add(request)
            self.statuses[request.status] += 1
            self.hours[request.when // 3600 % 24] += 1
            if request.user != "-":
                self.users[request.user] += 1
            self.visits.add(request)

    def as_dict(self, top):
        visits, lengths = self.visits.close()
        slowest = sorted(self.pages.items(), key=lambda item: (-item[1].quantile(0.95), item[0]))
        return {
            "requests": self.total.count,
            "bytes": self.total.bytes,
            "bad lines": len(self.bad_lines),
            "visits": visits,
            "longest visit": max(lengths),
            "statuses": {str(status): n for status, n in sorted(self.statuses.items())},
            "users": self.users.most_common(top),
            "slowest": [
                {"page": name, "count": page.count, "failed": page.failed,
                 "median": page.quantile(0.5), "95 %": page.quantile(0.95)}
                for name, page in slowest[:top]
            ],
            "hours": self.hours,
        }


def show(report):
    print(f"{report['requests']:,} requests, {report['bytes'] / 1e6:,.1f} MB, {report['visits']:,} visits "
          f"(the longest of {report['longest visit']} requests), {report['bad lines']} lines not understood")
    print("\nstatus " + "  ".join(f"{status}: {n:,}" for status, n in report["statuses"].items()))
    print("\nmost active: " + ", ".join(f"{user} ({n})" for user, n in report["users"]))
    print(f"\n{'page':<28}{'requests':>10}{'failed':>8}{'median':>10}{'95 %':>10}")
    for page in report["slowest"]:
        print(f"{page['page']:<28}{page['count']:>10,}{page['failed']:>8}{page['median']:>9.3f}s{page['95 %']:>9.3f}s")
    print()
    highest = max(report["hours"])
    for hour, count in enumerate(report["hours"]):
        print(f"{hour:02}:00 {'#' * round(40 * count / highest):<40} {count:>7,}")


def make_log(count):
    rng = random.Random(2026)
    pages = ["/", "/login", "/search?q=%d", "/item/%d", "/item/%d/reviews", "/cart", "/checkout/%d", "/static/site.css",
             "/api/v1/stock/%d", "/user/%d/orders?page=2"]
    weights = [30, 6, 14, 25, 8, 5, 2, 20, 12, 3]
    statuses = [200, 200, 200, 200, 200, 304, 301, 404, 500, 503]
    second = 0.0
    for _ in range(count):
        hour = second / 3600 % 24
        second += rng.expovariate(1.0) * (4 if hour < 6 else 1 if hour < 20 else 2)
        whole = int(second)
        page = rng.choices(range(len(pages)), weights)[0]
        path = pages[page] % rng.randrange(5000) if "%d" in pages[page] else pages[page]
        micros = int(rng.lognormvariate(9 + page % 4, 0.8))
        user = "-" if rng.random() < 0.7 else "user%d" % rng.randrange(200)
        if rng.random() < 0.001:
            yield "--- log turned over ---"
        yield "10.0.%d.%d - %s [%02d/Jun/2026:%02d:%02d:%02d +0000] \"%s %s HTTP/1.1\" %d %s %d" % (
            rng.randrange(8), rng.randrange(256), user, 1 + whole // 86400, whole // 3600 % 24, whole // 60 % 60,
            whole % 60, "POST" if page in (1, 6) else "GET", path, rng.choice(statuses),
            rng.randrange(200, 90000) if page != 6 else "-", micros)


def main():
    parser = argparse.ArgumentParser(description="Report on a web server's log.")
    parser.add_argument("file", nargs="?", help="the log; without it, one is made up")
    parser.add_argument("--top", type=int, default=6, metavar="N", help="how many pages and users to name")
    parser.add_argument("--lines", type=int, default=300_000, metavar="N", help="length of the log that is made up")
    parser.add_argument("--json", action="store_true", help="print JSON")
    args = parser.parse_args()

    report = Report()
    if args.file:
        with open(args.file, encoding="utf-8", errors="replace") as lines:
            report.read(lines)
    else:
        report.read(make_log(args.lines))
    if not report.total.count:
        sys.exit("no requests in the log")
    result = report.as_dict(args.top)
    if args.json:
        json.dump(result, sys.stdout, indent=2)
        print()
    else:
        show(result)


if __name__ == "__main__":
    main()
