package main

import (
	"strings"
	"testing"
)

// Programs that would take all memory end with a MemoryError, or with a clear message where a
// native function takes it.
func TestMaxMemory(t *testing.T) {
	for name, program := range map[string]string{
		"append":    "l = []\nwhile True: l.append([0] * 100)",
		"str":       "s = 'x'\nwhile True: s += s",
		"dict":      "d = {}\ni = 0\nwhile True: d[i] = str(i); i += 1",
		"int":       "x = 1\nwhile True: x <<= 10**7",
		"linked":    "l = []\nwhile True: l = [l, [0] * 10]",
		"bytearray": "l = []\nwhile True: l.append(bytearray(10**6))",
		"join":      "' '.join(str(i) for i in range(10**9))",
		"list":      "list(range(10**10))",
		"one":       "'a' * 10**9",
		"bytesio":   "import io\nb = io.BytesIO()\nwhile True: b.write(b'x' * 1000)",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := finish(t, command(t, "", "--max-memory", "96M", "-c", program))
			if r.code != 1 || lastLine(r.stderr) != "MemoryError" {
				t.Errorf("code %d, stderr %s", r.code, r.stderr)
			}
		})
	}
	t.Run("native", func(t *testing.T) {
		t.Parallel()
		r := finish(t, command(t, "", "--max-memory", "32M", "-c", "import itertools; list(itertools.count())"))
		if r.code != 1 || !strings.Contains(r.stderr, "gopy: the program needs more memory than --max-memory allows (33554432 bytes)") {
			t.Errorf("code %d, stderr %s", r.code, r.stderr)
		}
	})
	t.Run("caught", func(t *testing.T) {
		t.Parallel()
		r := finish(t, command(t, "", "--max-memory", "64M", "-c", `
l = []
try:
    while True: l.append('x' * 10**6 + str(len(l)))
except MemoryError:
    n = len(l)
    del l
print(30 < n < 400, sum(len(str(i)) for i in range(10**5)))`))
		if r.code != 0 || r.stdout != "True 488890\n" {
			t.Errorf("code %d, stdout %q, stderr %s", r.code, r.stdout, r.stderr)
		}
	})
	r := finish(t, command(t, "", "--max-memory", "lots", "-c", "pass"))
	if r.code != 2 || !strings.HasPrefix(r.stderr, "--max-memory: \"lots\" is not a size") {
		t.Errorf("code %d, stderr %s", r.code, r.stderr)
	}
}

// What no machine has room for is a MemoryError at once, with no limit set.
func TestHugeSizes(t *testing.T) {
	program := `
import struct, os, io, math, array, itertools
for e in ["'x' * 10**12", "b'x' * 10**12", "bytearray(b'x') * 10**12", "[0] * 10**12", "(0,) * 10**12", "['a'] * 10**12", "bytes(10**12)",
          "bytearray(10**12)", "1 << 10**13", "10**10**12", "list(range(10**12))", "'x'.ljust(10**12)", "b'x'.center(10**12)", "'x'.zfill(10**12)",
          "'%1000000000000d' % 3", "format('x', '1000000000000')", "(5).to_bytes(10**12, 'big')", "('a' * 10**6).replace('a', 'b' * 10**7)", "os.urandom(10**12)",
          "open(os.devnull, 'rb').read(10**12)", "struct.pack('1000000000000x')", "array.array('i', [0]) * 10**12", "[0].__imul__(10**12)",
          "[].extend(range(10**12))", "io.BytesIO(b'').seek(10**12) and (b := io.BytesIO()) and b.seek(10**12) and b.write(b'x')"]:
    try:
        eval(e)
    except MemoryError:
        continue
    except Exception as exc:
        print(e, repr(exc))
    else:
        print(e, 'has a value')
print('end')`
	if r := finish(t, command(t, "", "-c", program)); r.code != 0 || r.stdout != "end\n" {
		t.Errorf("code %d, stdout %q, stderr %s", r.code, r.stdout, r.stderr)
	}
}
