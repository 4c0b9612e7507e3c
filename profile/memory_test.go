package profile

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"math/rand"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"strings"
	"testing"
	"time"
)

// memoryFactor and memoryFree are what the package page promises: a reader needs at
// most that many times its unpacked input, and memoryFree.
const (
	memoryFactor = 200
	memoryFree   = 4 << 20
)

// worstInputs are, for each format, the inputs of about size bytes that take most memory
// for a byte: as many distinct things as the format can name, each as short as it
// can be.
func worstInputs(size int) map[string][]byte {
	in := map[string][]byte{}
	var b bytes.Buffer
	keep := func(name string) {
		in[name] = bytes.Clone(b.Bytes())
		b.Reset()
	}

	for i := 0; b.Len() < size; i++ {
		fmt.Fprintf(&b, "%x 1\n", i)
	}
	keep("collapsed, a frame a line")
	for i := 0; b.Len() < size; i++ {
		fmt.Fprintf(&b, "P%d;T%d;a 1\n", i, i)
	}
	keep("collapsed, a thread a line")
	for i := 0; b.Len() < size; i++ {
		fmt.Fprintf(&b, "tid:%x 1\n", i)
	}
	keep("collapsed, labels only")
	b.WriteString("a")
	for b.Len() < size-3 {
		b.WriteString(";a")
	}
	b.WriteString(" 1\n")
	keep("collapsed, one deep stack")
	r := rand.New(rand.NewSource(1))
	for b.Len() < size {
		for range 30 {
			fmt.Fprintf(&b, "%c;", 'a'+rune(r.Intn(26)))
		}
		b.WriteString("a 1\n")
	}
	keep("collapsed, random stacks")

	fmt.Fprintf(&b, "events: %s\nfl=a\nfn=a\n", strings.Repeat("a ", maxEvents))
	for b.Len() < size {
		b.WriteString("+1\n")
	}
	keep("callgrind, a line a line")
	fmt.Fprintf(&b, "events: %s\nfl=a\nfn=a\n", strings.Repeat("a ", maxEvents))
	for b.Len() < size {
		b.WriteString("+1 1\n")
	}
	keep("callgrind, a cost a line")
	b.WriteString("events: a\nfl=a\n")
	for i := 0; b.Len() < size; i++ {
		fmt.Fprintf(&b, "fn=%x\n1\n", i)
	}
	keep("callgrind, a function a line")
	b.WriteString("events: a\nfl=a\nfn=a\n")
	for i := 0; b.Len() < size; i++ {
		fmt.Fprintf(&b, "cfn=%x\ncalls=1\n1\n", i)
	}
	keep("callgrind, a callee a line")

	for i := 0; b.Len() < size; i++ {
		fmt.Fprintf(&b, "p %d 1.0: e:\n 0 %x\n", i, i)
	}
	keep("perf")
	b.WriteString("p 1 1.0: e:\n")
	for i := 0; b.Len() < size; i++ {
		fmt.Fprintf(&b, "\t0 %x\n", i)
	}
	keep("perf, one deep stack")

	b.WriteString(`{"exporter":"gopy-prof","shared":{"frames":[{"name":""}`)
	for b.Len() < size/3 {
		b.WriteString(`,{}`)
	}
	b.WriteString(`]},"profiles":[`)
	for i := range 64 {
		fmt.Fprintf(&b, `{"unit":"none","type":"sampled","name":"%x"},`, i)
	}
	b.WriteString(`{"unit":"none","type":"sampled","name":"0","samples":[[]`)
	n := 1
	for ; b.Len() < size*3/4; n++ {
		fmt.Fprintf(&b, `,[%d]`, n%3)
	}
	b.WriteString(`],"weights":[1` + strings.Repeat(",1", n-1) + `]}]}`)
	keep("speedscope, many types")
	b.WriteString(`{"exporter":"gopy-prof","shared":{"frames":[{"name":""}`)
	for i := range 64 {
		fmt.Fprintf(&b, `,{"line":%d}`, i)
	}
	b.WriteString(`]},"profiles":[`)
	for i := range 63 {
		fmt.Fprintf(&b, `{"unit":"none","type":"sampled","name":"%x"},`, i)
	}
	b.WriteString(`{"unit":"none","type":"sampled","name":"0","samples":[[]`)
	n = 1
	for ; b.Len() < size*3/4; n++ {
		fmt.Fprintf(&b, `,[%d,%d,%d]`, n%64, n/64%64, n/4096%64)
	}
	b.WriteString(`],"weights":[1` + strings.Repeat(",1", n-1) + `]}]}`)
	keep("speedscope, many types and stacks")
	b.WriteString(`{"shared":{"frames":[{}]},"profiles":[{"unit":"none","type":"evented","name":"","events":[{}`)
	b.Truncate(b.Len() - 2)
	b.WriteString(`{"type":"O"}`)
	for b.Len() < size {
		b.WriteString(`,{"type":"O"}`)
	}
	b.WriteString(`]}]}`)
	keep("speedscope, events")
	b.WriteString(`{"shared":{"frames":[]},"profiles":[{"unit":"none"}`)
	for b.Len() < size {
		b.WriteString(`,{}`)
	}
	b.WriteString(`]}`)
	keep("speedscope, empty profiles")

	b.WriteString(`[{"ph":"B"}`)
	for b.Len() < size {
		b.WriteString(`,{"ph":"B"}`)
	}
	b.WriteString(`]`)
	keep("chrome, one deep stack")
	b.WriteString(`[{"ph":"X"}`)
	for i := 0; b.Len() < size; i++ {
		fmt.Fprintf(&b, `,{"ph":"X","tid":%d,"ts":%d,"name":"%x"}`, i, i, i)
	}
	b.WriteString(`]`)
	keep("chrome, a thread a call")
	b.WriteString(`[{"ph":"B"}`)
	for b.Len() < size {
		b.WriteString(`,{}`)
	}
	b.WriteString(`]`)
	keep("chrome, empty events")

	b.WriteString(`{"meta":{},"threads":[{"samples":{"stack":[0]},"frameTable":{"line":[0`)
	n = 1
	for ; b.Len() < size/3; n++ {
		fmt.Fprintf(&b, ",%d", n)
	}
	b.WriteString(`]},"stackTable":{"frame":[0`)
	for i := 1; b.Len() < size*2/3; i++ {
		fmt.Fprintf(&b, ",%d", i%(n-1))
	}
	b.WriteString(`],"prefix":[null`)
	for b.Len() < size {
		b.WriteString(",0")
	}
	b.WriteString(`]}}]}`)
	keep("gecko, columns")
	b.WriteString(`{"meta":{},"threads":[{"samples":{"stack":[0]},"stackTable":{"frame":[0]},"frameTable":{"schema":{"line":0},"data":[[0]`)
	for b.Len() < size {
		b.WriteString(`,[]`)
	}
	b.WriteString(`]}}]}`)
	keep("gecko, rows")
	b.WriteString(`{"meta":{},"threads":[{"samples":{"stack":[0]},"stackTable":{"frame":[0]},"frameTable":{"line":[0]}}`)
	for b.Len() < size {
		b.WriteString(`,{}`)
	}
	b.WriteString(`]}`)
	keep("gecko, empty threads")

	b.WriteByte('{')
	for i := 0; b.Len() < size; i++ { // ("", i, "") : (0, 0, 0.0, 0.0, {})
		b.WriteString(")\x03z\x00i")
		b.Write([]byte{byte(i), byte(i >> 8), byte(i >> 16), 0})
		b.WriteString("z\x00)\x05i\x00\x00\x00\x00i\x00\x00\x00\x00i\x00\x00\x00\x00i\x00\x00\x00\x00{0")
	}
	b.WriteByte('0')
	keep("pstats, functions")
	b.WriteString("{)\x03\xfa\x00\xe9\x00\x00\x00\x00r\x00\x00\x00\x00)\x05i\x00\x00\x00\x00i\x00\x00\x00\x00i\x00\x00\x00\x00i\x00\x00\x00\x00{")
	for i := 0; b.Len() < size; i++ { // ("", i, "") : 0
		b.WriteString(")\x03r\x00\x00\x00\x00i")
		b.Write([]byte{byte(i), byte(i >> 8), byte(i >> 16), 0})
		b.WriteString("r\x00\x00\x00\x00r\x01\x00\x00\x00")
	}
	b.WriteString("00")
	keep("pstats, callers")
	b.WriteString("{)\x03\xfa\x00\xe9\x00\x00\x00\x00(")
	m := size - b.Len()
	b.Write([]byte{byte(m), byte(m >> 8), byte(m >> 16), 0})
	for range m {
		b.WriteString("N")
	}
	keep("pstats, a tuple")
	b.WriteString("{")
	for b.Len() < size {
		b.WriteString(")\x01")
	}
	keep("pstats, nested")

	proto := func(field, wire int, msg string) {
		b.WriteByte(byte(field<<3 | wire))
		b.WriteByte(byte(len(msg)))
		b.WriteString(msg)
	}
	proto(1, 2, "")
	for i := 1; b.Len() < size; i++ {
		proto(2, 2, string(append([]byte{1 << 3, byte(i) | 0x80, byte(i>>7) | 0x80, byte(i >> 14)}, 2<<3, 1)))
	}
	keep("pprof, samples")
	proto(1, 2, "")
	for i := 1; b.Len() < size; i++ {
		proto(4, 2, string([]byte{1 << 3, byte(i) | 0x80, byte(i>>7) | 0x80, byte(i >> 14)}))
	}
	keep("pprof, locations")
	proto(1, 2, "")
	for i := 1; b.Len() < size; i++ {
		proto(4, 2, string([]byte{1 << 3, byte(i) | 0x80, byte(i>>7) | 0x80, byte(i >> 14), 3 << 3, byte(i) | 0x80, byte(i>>7) | 0x80, byte(i >> 14)}))
	}
	keep("pprof, addresses")
	proto(1, 2, "")
	proto(4, 2, "\x08\x01"+strings.Repeat("\x22\x00", 50))
	for b.Len() < size {
		proto(6, 2, "")
	}
	keep("pprof, strings")
	proto(1, 2, "")
	for i := 1; b.Len() < size; i++ {
		proto(3, 2, string([]byte{1 << 3, byte(i) | 0x80, byte(i>>7) | 0x80, byte(i >> 14)}))
	}
	keep("pprof, mappings")
	proto(1, 2, "")
	for i := 1; b.Len() < size; i++ {
		proto(5, 2, string([]byte{1 << 3, byte(i) | 0x80, byte(i>>7) | 0x80, byte(i >> 14)}))
	}
	keep("pprof, functions")
	proto(1, 2, "")
	for b.Len() < size {
		proto(2, 2, "\x10\x01\x1a\x00\x1a\x00\x1a\x00\x1a\x00")
	}
	keep("pprof, labels")
	proto(1, 2, "")
	for i := 1; b.Len() < size; i++ {
		proto(2, 2, "\x10\x01\x1a\x04\x18"+string([]byte{byte(i) | 0x80, byte(i>>7) | 0x80, byte(i >> 14)}))
	}
	keep("pprof, label sets")
	proto(1, 2, "")
	for b.Len() < size {
		b.WriteString("\x68\x00")
	}
	keep("pprof, comments")
	proto(1, 2, "")
	proto(2, 2, "\x08\xff\xff\x3f\x10\x01")
	keep("pprof, a large id")
	return in
}

// peak runs read and gives the most memory that was in use at once meanwhile.
func peak(read func()) int64 {
	defer debug.SetGCPercent(debug.SetGCPercent(15)) // what is free is soon given back
	sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	inUse := func() int64 {
		metrics.Read(sample)
		return int64(sample[0].Value.Uint64())
	}
	runtime.GC()
	before := inUse()
	most := before
	done, stopped := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(stopped)
		for {
			most = max(most, inUse())
			select {
			case <-done:
				return
			case <-time.After(100 * time.Microsecond):
			}
		}
	}()
	read()
	close(done)
	<-stopped
	return most - before
}

// TestMemory feeds every reader the worst there is, some of it gzipped too: it needs no more
// than the package page promises.
func TestMemory(t *testing.T) {
	for name, data := range worstInputs(1 << 19) {
		var zipped bytes.Buffer
		w := gzip.NewWriter(&zipped)
		w.Write(data)
		w.Close()
		for as, in := range map[string][]byte{"plain": data, "gzipped": zipped.Bytes()} {
			if as == "gzipped" && !strings.HasPrefix(name, "collapsed") {
				continue
			}
			t.Run(name+", "+as, func(t *testing.T) {
				var err error
				got := peak(func() { _, err = Read(bytes.NewReader(in)) })
				t.Logf("%.1f times its %d bytes (%v)", float64(got)/float64(len(data)), len(data), err)
				if got > memoryFree+memoryFactor*int64(len(data)) {
					t.Errorf("%d bytes of input took %d bytes of memory", len(data), got)
				}
			})
		}
	}
}
