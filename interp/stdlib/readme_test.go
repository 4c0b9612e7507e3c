package stdlib

import (
	"flag"
	"os"
	"runtime"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the lists of modules in README.md anew")

// native are the modules that are C in CPython 3.14.6 on Linux (without its
// test modules and its private ones for remote debugging and interpreters).
const native = `_abc _ast _asyncio _bisect _blake2 _bz2 _codecs _codecs_cn _codecs_hk _codecs_iso2022 _codecs_jp _codecs_kr _codecs_tw
_collections _contextvars _csv _ctypes _curses _curses_panel _datetime _dbm _decimal _elementtree _functools _hashlib _heapq _hmac
_imp _interpreters _io _json _locale _lsprof _lzma _md5 _multibytecodec _multiprocessing _opcode _operator _pickle _posixshmem _posixsubprocess
_queue _random _sha1 _sha2 _sha3 _signal _socket _sqlite3 _sre _ssl _stat _statistics _string _struct _symtable _sysconfig _thread
_tkinter _tokenize _tracemalloc _types _typing _uuid _warnings _weakref _zoneinfo _zstd array atexit binascii builtins cmath errno
faulthandler fcntl gc grp itertools marshal math mmap posix pwd pyexpat readline resource select sys syslog termios time unicodedata zlib`

// accelerators have a twin in CPython's own Python library, which serves when they are missing.
const accelerators = `_asyncio _bisect _datetime _decimal _elementtree _functools _heapq _json _locale _pickle _queue _statistics _types _uuid _zoneinfo`

// TestReadmeModules keeps README.md's lists of native modules true.
func TestReadmeModules(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("the lists are those of Linux")
	}
	const name = "../../README.md"
	data, err := os.ReadFile(name)
	if err != nil {
		t.Skip(err)
	}
	var here, slower, missing []string
	for _, m := range Modules() {
		here = append(here, m.Name)
	}
	for _, m := range strings.Fields(native) {
		switch {
		case slices.Contains(here, m):
		case slices.Contains(strings.Fields(accelerators), m):
			slower = append(slower, m)
		default:
			missing = append(missing, m)
		}
	}
	text := string(data)
	for block, names := range map[string][]string{"here": here, "slower": slower, "missing": missing} {
		slices.Sort(names)
		want := "none"
		if len(names) > 0 {
			want = "`" + strings.Join(names, "`, `") + "`"
		}
		begin, end := "<!-- modules:"+block+" -->", "<!-- modules:end -->"
		i := strings.Index(text, begin)
		if i < 0 {
			t.Fatalf("README.md has no mark %s", begin)
		}
		i += len(begin)
		n := strings.Index(text[i:], end)
		if n < 0 {
			t.Fatalf("README.md has no %s behind %s", end, begin)
		}
		if text[i:i+n] == want {
			continue
		}
		if *update {
			text = text[:i] + want + text[i+n:]
			continue
		}
		t.Errorf("README.md lists other modules as %q than there are; go test ./interp/stdlib -run Readme -update writes them", block)
	}
	if *update && text != string(data) {
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
