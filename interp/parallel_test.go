package interp_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/gopy-lang/gopy/interp"
	"github.com/gopy-lang/gopy/interp/object"
)

// parallelProgram does a bit of everything that could be shared by mistake.
const parallelProgram = `
import sys, os, json, re, collections, dataclasses, typing, enum, functools, logging, threading, signal, random
import gc, weakref, contextvars, decimal_or_not, helper_module, host, warnings, time, io, struct, string, textwrap, types, copy

me = helper_module.NAME
assert helper_module.NAME == host.name(), (helper_module.NAME, host.name())
sys.extra = me
builtins = __import__('builtins')
builtins.owner = me

@dataclasses.dataclass(order=True)
class Point:
    x: int
    y: float = 1.5
    tags: list[str] = dataclasses.field(default_factory=list)

class Colour(enum.Enum):
    RED = 1
    GREEN = 2

class Tracked:
    def __del__(self):
        dead.append(self.n)

dead = []

@functools.lru_cache(None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

def work(i):
    text = json.dumps({'who': me, 'n': i, 'f': i / 3, 'l': [None, True, 'ä€😀']}, ensure_ascii=i % 2 == 0)
    assert json.loads(text)['who'] == me
    assert re.sub(r'(\w+)-(\d+)', r'\2-\1', f'{me}-{i}') == f'{i}-{me}'
    p = sorted(Point(k % 7, k) for k in range(20))[0]
    assert (p.x, p.y) == (0, 0) and Colour(1) is Colour.RED
    assert struct.unpack('<id', struct.pack('<id', i, 2.5)) == (i, 2.5)
    for a in (type, object, int, str, dict, Point, Colour, len, sys.stdout, collections.OrderedDict):
        repr(a); dir(a); getattr(a, '__doc__'); hasattr(a, 'nothing')
    w = weakref.ref(Point(1)); del w
    t = Tracked(); t.n = i; del t
    s = ' '.join(map(str, range(50))).title().swapcase()
    assert ('%s %05.2f' % (s[:3], i)) and f'{i:>10,}' and '{0!r:^9}'.format(me)
    assert 10 ** 40 // 7 * 3 % 1000003 >= 0
    return fib(60 + i % 5)

threads = [threading.Thread(target=lambda: [work(i) for i in range(10)]) for _ in range(3)]
for t in threads: t.start()
for i in range(25): work(i)
for t in threads: t.join()
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    warnings.warn('mine ' + me)
    assert len(w) == 1
try:
    exec('def f(:')
except SyntaxError as e:
    assert 'invalid' in str(e)
signal.signal(signal.SIGTERM, lambda *a: None)
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1 if me == 'one' else signal.SIGUSR2])
mask = signal.pthread_sigmask(signal.SIG_BLOCK, [])
assert mask == {signal.SIGUSR1 if me == 'one' else signal.SIGUSR2}, mask
random.seed(me)
sys.setrecursionlimit(500 if me == 'one' else 900)
def deep(n): return deep(n + 1)
try: deep(0)
except RecursionError: pass
sys.setswitchinterval(0.001 if me == 'one' else 0.002)
gc.collect()
host.note(os.path.basename(sys.path[0]))
assert sys.extra == me and builtins.owner == me and helper_module.NAME == me
assert logging.getLogger('x') is logging.getLogger('x')
print(me, sys.argv, sys.getrecursionlimit(), sys.getswitchinterval(), random.random() != 0, 'one_only' in sys.modules)
`

// TestParallel runs several interpreters at once; under the race detector it tells what they share.
func TestParallel(t *testing.T) {
	rounds := 1
	if os.Getenv("GOPY_ROUNDS") != "" {
		fmt.Sscan(os.Getenv("GOPY_ROUNDS"), &rounds)
	}
	for range rounds {
		var wg sync.WaitGroup
		for _, name := range []string{"one", "two", "three"} {
			dir := filepath.Join(t.TempDir(), name)
			if err := os.Mkdir(dir, 0o755); err != nil {
				t.Fatal(err)
			}
			files := map[string]string{"helper_module.py": fmt.Sprintf("NAME = %q\n", name), "decimal_or_not.py": "if __import__('helper_module').NAME == 'one': import one_only\n"}
			if name == "one" {
				files["one_only.py"] = ""
			}
			for f, text := range files {
				if err := os.WriteFile(filepath.Join(dir, f), []byte(text), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			wg.Go(func() {
				var out bytes.Buffer
				var noted []string
				py, err := interp.New(interp.Config{Args: []string{name}, Path: []string{dir}, Stdout: &out, Stderr: &out, Modules: []*object.ModuleDef{{Name: "host",
					Defs: []object.Def{
						interp.Function("name", "()", "", func() string { return name }),
						interp.Function("note", "(x)", "", func(x string) { noted = append(noted, x) }),
					}}}, Options: object.Options{DontWriteBytecode: name == "two"}})
				if err != nil {
					t.Errorf("%s: %v", name, err)
					return
				}
				if err := py.Exec(ctx, parallelProgram, interp.Object{}); err != nil {
					t.Errorf("%s: %v\n%s", name, err, traceOf(err))
				}
				if err := py.Close(); err != nil {
					t.Errorf("%s: %v", name, err)
				}
				limit, interval := "900", "0.002"
				if name == "one" {
					limit, interval = "500", "0.001"
				}
				want := fmt.Sprintf("%s ['%s'] %s %s True %v\n", name, name, limit, interval, map[bool]string{true: "True", false: "False"}[name == "one"])
				if out.String() != want || strings.Join(noted, " ") != name {
					t.Errorf("%s printed %q, want %q; noted %v", name, out.String(), want, noted)
				}
			})
		}
		wg.Wait()
	}
}

func traceOf(err error) string {
	if e, ok := err.(*interp.Error); ok {
		return e.Traceback()
	}
	return ""
}
