import _locale, _queue, _statistics, _types, _uuid, grp, pwd, queue, statistics, threading, types, uuid
def t(s):
    try: print(s, '->', eval(s))
    except BaseException as e: print(s, '!!', type(e).__module__, type(e).__name__, e)
q = _queue.SimpleQueue
for s in r"""
_locale.setlocale(0, 'xx_YY')
_locale.setlocale(99)
_locale.setlocale(0, 'C')
_locale.setlocale(0)
_locale.setlocale(0, 'POSIX')
_locale.strcoll('b', 'a')
_locale.strxfrm('abc')
_locale.strxfrm('a\0c')
_locale.localeconv()
_locale.setlocale(0, 3)
_locale.setlocale('x')
pwd.getpwnam('nobody at all')
pwd.getpwuid(-1)
pwd.getpwuid(-2)
pwd.getpwuid('a')
pwd.getpwnam(b'a')
pwd.getpwnam('a\0b')
pwd.getpwuid(0).pw_name
grp.getgrgid(0).gr_gid
grp.getgrgid(-5)
grp.getgrgid(2**64)
grp.getgrgid(1.5)
grp.getgrnam(3)
_statistics._normal_dist_inv_cdf(0.5, 1, 2)
_statistics._normal_dist_inv_cdf(1.5, 1, 2)
_statistics._normal_dist_inv_cdf(0.001, 1, 3)
_statistics._normal_dist_inv_cdf(1e-12, 0, 1)
_statistics._normal_dist_inv_cdf(0.9, 0, 1)
statistics.NormalDist(2, 3).inv_cdf(.3)
q().get(False)
q().get(timeout=-1)
q().get(timeout=0.01)
q().get_nowait()
q().get(timeout='x')
q().put()
q(1)
sorted(n for n in vars(_types) if n[0] != '_')
types.CapsuleType()
uuid.UUID(bytes=_uuid.generate_time_safe()[0]).version
uuid.uuid1().version
""".strip().splitlines(): t(s)
s = q()
got = []
threads = [threading.Thread(target=lambda: got.append(s.get())) for _ in range(4)]
for x in threads: x.start()
for i in range(4): s.put(i)
for x in threads: x.join()
print(sorted(got), s.qsize(), s.empty())
