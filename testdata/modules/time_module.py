# time: the parts that do not depend on the clock; clocks go forward.
import time

print(time.gmtime(0), time.gmtime(0).tm_year, time.gmtime(1e9)[:6], time.asctime(time.gmtime(0)), time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(86400)), time.strftime("%a %A %b %B %d %j %U %w %y %% %p %I", time.gmtime(1e9)), time.mktime((1970, 1, 2, 0, 0, 0, 0, 0, 0)), time.timezone, time.daylight, time.tzname[0])
s = time.strptime("2024-02-29 12:30:45", "%Y-%m-%d %H:%M:%S")
print(s, s.tm_wday, s.tm_yday, time.strptime("30 Nov 00", "%d %b %y").tm_year, time.strptime("12", "%H").tm_hour, time.strptime("Monday", "%A").tm_wday, time.strptime("3 pm", "%I %p").tm_hour)
t = time.struct_time((2000, 1, 2, 3, 4, 5, 6, 7, 0))
print(t, t[0], t.tm_mon, t[1:3], len(t), t == tuple(t), t.n_fields, t.n_sequence_fields, t.tm_zone, t._replace if hasattr(t, "_replace") else "no _replace", hash(t) == hash(tuple(t)), list(t)[:2], isinstance(t, tuple))
a, b = time.monotonic(), time.monotonic()
c, d = time.perf_counter_ns(), time.perf_counter_ns()
print(a <= b, c <= d, time.time() > 1.7e9, isinstance(time.time_ns(), int), time.process_time() >= 0, time.thread_time() >= 0, time.sleep(0), time.sleep(0.001), time.get_clock_info("monotonic").monotonic, time.get_clock_info("time").adjustable, abs(time.time_ns() / 1e9 - time.time()) < 5)


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


for f in (lambda: time.sleep(-1), lambda: time.sleep("x"), lambda: time.gmtime("x"), lambda: time.strftime(5), lambda: time.strptime("x", "%Y"), lambda: time.strptime("2024 extra", "%Y"), lambda: time.strptime("2024-02-30", "%Y-%m-%d"), lambda: time.strptime("x", "%Q"), lambda: time.asctime(5), lambda: time.mktime((1, 2)), lambda: time.struct_time((1, 2)), lambda: time.struct_time(5), lambda: time.gmtime(1e30), lambda: time.gmtime(float("nan")), lambda: time.strftime("%Y", (2000, 13, 1, 0, 0, 0, 0, 0, 0)), lambda: time.get_clock_info("nope"), lambda: time.sleep(), lambda: time.strptime(5), lambda: time.ctime(0), lambda: time.localtime(0)[:6], lambda: time.strftime("%é", time.gmtime(0)), lambda: time.strftime("", time.gmtime(0)), lambda: time.strptime("1 2", "%d %d")):
    attempt(f)
