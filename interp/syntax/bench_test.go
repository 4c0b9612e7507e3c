package syntax

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// benchmarkSource is about a thousand lines of ordinary Python.
func benchmarkSource() []byte {
	const unit = `
class Account(Base, metaclass=Meta):
    """An account with a balance."""

    limit: int = 1_000

    def __init__(self, owner, balance=0.0, *, currency="EUR", **extra):
        self.owner = owner
        self.balance = balance
        self.currency = currency
        self.extra = {key: value for key, value in extra.items() if value is not None}

    def deposit(self, amount):
        if amount <= 0 or not isinstance(amount, (int, float)):
            raise ValueError(f"bad amount: {amount!r} in {self.currency:>5}")
        self.balance += amount * self.rates[self.currency][0] - 1  # in the base currency
        return self.balance

    def history(self, start=None, end=None):
        for index, entry in enumerate(self.entries[start:end], 1):
            try:
                yield index, entry.total(round=2)
            except (KeyError, AttributeError) as error:
                log.warning("entry %d of %s: %s", index, self.owner, error)
                continue
            finally:
                self.seen[index] = True
`
	return []byte(strings.Repeat(unit, 40))
}

func BenchmarkParse(b *testing.B) {
	src := benchmarkSource()
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Parse(src, Options{}); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(bytes.Count(src, []byte{'\n'}))*float64(b.N)/b.Elapsed().Minutes()/1e6, "Mlines/min")
}

func BenchmarkParseSmall(b *testing.B) {
	src := []byte("a + b * 2")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Parse(src, Options{Mode: ModeEval}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkSyntaxError(b *testing.B) {
	src := append(benchmarkSource(), "x = (1 2)\n"...)
	for b.Loop() {
		if _, err := Parse(src, Options{}); err == nil {
			b.Fatal("no error")
		}
	}
}

// BenchmarkParseDir parses the files of the directory GOPY_BENCH_DIR.
func BenchmarkParseDir(b *testing.B) {
	dir := os.Getenv("GOPY_BENCH_DIR")
	if dir == "" {
		b.Skip("GOPY_BENCH_DIR names no directory")
	}
	names, _ := filepath.Glob(filepath.Join(dir, "*.py"))
	var files [][]byte
	lines := 0
	for _, name := range names {
		src, err := os.ReadFile(name)
		if err != nil {
			b.Fatal(err)
		}
		files = append(files, src)
		lines += bytes.Count(src, []byte{'\n'})
	}
	for b.Loop() {
		for _, src := range files {
			_, _ = Parse(src, Options{})
		}
	}
	b.ReportMetric(float64(lines)*float64(b.N)/b.Elapsed().Minutes()/1e6, "Mlines/min")
}
