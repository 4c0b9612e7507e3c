"""Web server logs, taken apart by regular expressions: named groups, alternation, substitution, findall, split."""
import re

from measure import measure

LINE = re.compile(
    r'(?P<host>\d{1,3}(?:\.\d{1,3}){3}) - (?P<user>\S+) \[(?P<day>\d\d)/(?P<month>[A-Z][a-z]{2})/(?P<year>\d{4}):'
    r'(?P<clock>\d\d:\d\d:\d\d) [+-]\d{4}\] "(?P<method>GET|POST|PUT|DELETE) (?P<path>[^" ]+) HTTP/1\.[01]" '
    r'(?P<status>\d{3}) (?P<size>\d+|-) "(?P<agent>[^"]*)"')
QUERY = re.compile(r"[?&](\w+)=([^&]*)")
ESCAPE = re.compile(r"%([0-9A-Fa-f]{2})")
NUMBERS = re.compile(r"\b\d+\b")
BOT = re.compile(r"bot|crawler|spider", re.IGNORECASE)


def make_log(count):
    methods = ("GET", "GET", "GET", "POST", "PUT", "DELETE")
    months = ("Jan", "Feb", "Mar", "Apr", "May", "Jun")
    agents = ("Mozilla/5.0 (X11; Linux)", "curl/8.5", "Googlebot/2.1", "nice Spider 0.1", "")
    seed, lines = 5, []
    for i in range(count):
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        r = seed >> 8
        lines.append('10.%d.%d.%d - %s [%02d/%s/2026:%02d:%02d:%02d +0000] "%s /shop/%d/item%%20%d?page=%d&q=a%%2Bb HTTP/1.1" %d %s "%s"' % (
            r % 4, r % 7, r % 251, "-" if r % 3 else "user%d" % (r % 40), r % 28 + 1, months[r % 6], r % 24, r % 60, i % 60,
            methods[r % 6], r % 50, r % 900, r % 12, (200, 200, 200, 304, 404, 500)[r % 6 - i % 2], r % 9999 if r % 11 else "-",
            agents[r % 5]))
        if r % 97 == 0:
            lines.append("-- rotated --")
    return lines


LOG = make_log(9000)


def run(_):
    by_status, by_host, by_page = {}, {}, {}
    bad = bots = size = 0
    for line in LOG:
        match = LINE.match(line)
        if match is None:
            bad += 1
            continue
        group = match.groupdict()
        by_status[group["status"]] = by_status.get(group["status"], 0) + 1
        by_host[match["host"]] = by_host.get(match["host"], 0) + 1
        if group["size"] != "-":
            size += int(group["size"])
        if BOT.search(group["agent"]):
            bots += 1
        for key, value in QUERY.findall(match["path"]):
            if key == "page":
                by_page[value] = by_page.get(value, 0) + 1
    text = "\n".join(LOG[:800])
    plain = ESCAPE.sub(lambda m: chr(int(m[1], 16)), text)
    numbers = sum(int(m.group()) for m in NUMBERS.finditer(plain))
    words = len(re.split(r"[\s/?&=\"\[\]]+", plain))
    top = min(by_host.items(), key=lambda item: (-item[1], item[0]))
    return bad, bots, size, sorted(by_status.items()), top, len(by_page), numbers, words


measure("log_parsing", run, None,
        (106, 3599, 40816406,
         [('200', 4550), ('304', 1465), ('404', 1502), ('500', 1483)],
         ('10.0.3.42', 9), 12, 6015418, 17582))
