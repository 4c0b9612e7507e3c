# threading and queue: threads, locks, conditions, events, semaphores, barriers, locals, timers.
import queue
import threading
import time

results = []
lock = threading.Lock()


def work(n, *, times=100):
    for _ in range(times):
        with lock:
            results.append(n)


threads = [threading.Thread(target=work, args=(i,), kwargs={"times": 50}, name=f"T{i}") for i in range(4)]
print([t.is_alive() for t in threads], threads[0].name, threads[0].daemon, threads[0].ident)
for t in threads: t.start()
for t in threads: t.join()
print(len(results), [results.count(i) for i in range(4)], threads[0].is_alive(), isinstance(threads[0].ident, int), threading.active_count(), threading.current_thread().name, threading.main_thread() is threading.current_thread())
print(lock.acquire(), lock.locked(), lock.acquire(blocking=False), lock.acquire(timeout=0.01), lock.release(), lock.locked())
r = threading.RLock()
with r, r:
    print("re-entered", r.acquire(), r.release(), r.locked())
c = threading.Condition()
items, got = [], []


def consumer():
    for _ in range(3):
        with c:
            c.wait_for(lambda: items)
            got.append(items.pop(0))


t = threading.Thread(target=consumer)
t.start()
for i in range(3):
    with c:
        items.append(i)
        c.notify()
t.join()
e = threading.Event()
threading.Timer(0.01, e.set).start()
print(got, e.wait(5), e.is_set(), e.clear(), e.wait(0.01))
s = threading.Semaphore(2)
print(s.acquire(), s.acquire(), s.acquire(blocking=False), s.release(), s.acquire(timeout=0.1))
b = threading.Barrier(3, action=lambda: results.append("barrier"))
indexes = []
ts = [threading.Thread(target=lambda: indexes.append(b.wait())) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(indexes), results[-1], b.parties, b.n_waiting, b.broken)
local = threading.local()
local.x = "main"
seen = []


def locals_work(i):
    seen.append(hasattr(local, "x"))
    local.x = i
    time.sleep(0.001)
    seen.append(local.x == i)


ts = [threading.Thread(target=locals_work, args=(i,)) for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(seen), local.x)


class Sub(threading.Thread):
    def run(self): self.result = sum(range(10))


sub = Sub()
sub.start()
sub.join()
print(sub.result)
q = queue.Queue(maxsize=2)
print(q.put(1), q.put(2), q.full(), q.qsize(), q.get(), q.get_nowait(), q.empty(), q.task_done(), q.task_done(), q.join())
p, l = queue.PriorityQueue(), queue.LifoQueue()
for x in (3, 1, 2): p.put(x); l.put(x)
sq = queue.SimpleQueue()
sq.put("s")
print([p.get() for _ in range(3)], [l.get() for _ in range(3)], sq.get(), sq.empty())


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


fullq = queue.Queue(1)
fullq.put(1)
done = queue.Queue()
done.shutdown()
for f in (lock.release, lambda: r.release(), lambda: threads[0].start(), lambda: threading.Thread().join(), lambda: threading.current_thread().join(), lambda: c.notify(), lambda: c.wait(), lambda: threading.Semaphore(-1), lambda: threading.BoundedSemaphore(1).release(), lambda: q.get_nowait(), lambda: q.get(timeout=0.01), lambda: fullq.put_nowait(1), lambda: fullq.put(1, timeout=0.01), lambda: q.task_done(), lambda: sq.get(block=False), lambda: q.get(timeout=-1), lambda: threading.Thread(target=5, group=1), lambda: lock.acquire(timeout=-5), lambda: lock.acquire(False, 1), lambda: threading.Barrier(0), lambda: local.nothing, lambda: done.get(), lambda: done.put(1), lambda: setattr(threads[0], "daemon", True), lambda: threading.Lock() is not None, lambda: threading.Thread(args=5).name[:6]):
    attempt(f)
order = []
once = threading.Thread(target=order.append, args=("ran",), daemon=True)
print(once.daemon, once.start(), once.join(1), order, threading.get_ident() == threading.main_thread().ident, threading.stack_size() >= 0, threading.enumerate()[0].name, [x.name for x in threads])
