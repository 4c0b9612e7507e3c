//go:build ignore

// Gen writes ztables.go, ztext.go and names.bin from the Unicode data of the
// CPython that the environment variable GOPY_ORACLE names, by way of dump.py.
package main

import (
	"bytes"
	"cmp"
	"fmt"
	"go/format"
	"log"
	"math/bits"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
)

const codePoints = 0x110000

var (
	tables = header()
	text   = header()
)

func header() *bytes.Buffer {
	return bytes.NewBufferString("// Code generated from CPython's unicodedata by gen.go; DO NOT EDIT.\n\npackage ucd\n\n")
}

func main() {
	log.SetFlags(0)
	oracle := os.Getenv("GOPY_ORACLE")
	if oracle == "" {
		log.Fatal("gen: set GOPY_ORACLE to a CPython 3.14")
	}
	cmd := exec.Command(oracle, "-X", "utf8", "dump.py")
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		log.Fatal(err)
	}
	lines := map[string][][]string{}
	for line := range strings.Lines(string(out)) {
		fields := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		lines[fields[0]] = append(lines[fields[0]], fields[1:])
	}
	fmt.Fprintf(tables, "// Version is the version of the Unicode data.\nconst Version = %q\n\n", lines["version"][0][0])
	records(lines["record"])
	cases(lines["case"])
	numbers(lines["number"])
	decompositions(lines["decomposition"], lines["compose"])
	names(lines["name"], lines["alias"])
	text.WriteString("// hiddenNames are computed names that Lookup knows and Name does not, as in CPython.\nvar hiddenNames = [...]hiddenName{\n")
	for _, line := range lines["hidden"] {
		fmt.Fprintf(text, "{%#x, %#x, %q},\n", atoi(line[0]), atoi(line[1]), line[2])
	}
	text.WriteString("}\n")
	write("ztables.go", tables)
	write("ztext.go", text)
}

func write(name string, b *bytes.Buffer) {
	source, err := format.Source(b.Bytes())
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(name, source, 0o644); err != nil {
		log.Fatal(err)
	}
}

func atoi(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		log.Fatal(err)
	}
	return n
}

// array prints values, 24 a line, in the smallest type that holds them.
func array(b *bytes.Buffer, name string, values []int) {
	low, high := slices.Min(values), slices.Max(values)
	typ := "int32"
	switch {
	case low >= 0 && high < 1<<8:
		typ = "uint8"
	case low >= 0 && high < 1<<16:
		typ = "uint16"
	case low >= -1<<7 && high < 1<<7:
		typ = "int8"
	}
	fmt.Fprintf(b, "var %s = [...]%s{", name, typ)
	for i, v := range values {
		if i%24 == 0 {
			b.WriteByte('\n')
		}
		fmt.Fprintf(b, "%d,", v)
	}
	b.WriteString("\n}\n\n")
}

// stages prints values, one for each code point, as two tables: the first says
// which block of the second a code point is in. The block size that makes the
// smallest tables is chosen.
func stages(name string, values []int) {
	best, bestShift := 1<<62, 0
	var first, second []int
	for shift := 4; shift <= 9; shift++ {
		f, s := split(values, shift)
		size := len(f)*width(f) + len(s)*width(s)
		if size < best {
			best, bestShift, first, second = size, shift, f, s
		}
	}
	fmt.Fprintf(tables, "const %sShift = %d\n\n", name, bestShift)
	array(tables, name+"Index", first)
	array(tables, name+"Block", second)
	log.Printf("%s: %d bytes", name, best)
}

func width(values []int) int { return (bits.Len(uint(slices.Max(values))) + 7) / 8 }

func split(values []int, shift int) (first, second []int) {
	size := 1 << shift
	seen := map[string]int{}
	for i := 0; i < len(values); i += size {
		block := values[i : i+size]
		key := fmt.Sprint(block)
		n, ok := seen[key]
		if !ok {
			n = len(seen)
			seen[key] = n
			second = append(second, block...)
		}
		first = append(first, n)
	}
	return first, second
}

// spread gives every code point the number of its line's payload; payloads are
// numbered by first use, after the one for code points without a line.
func spread(lines [][]string, none string) (values []int, payloads []string) {
	values = make([]int, codePoints)
	numbers := map[string]int{}
	if none != "" {
		payloads = append(payloads, none)
		numbers[none] = 0
	}
	for _, line := range lines {
		payload := strings.Join(line[2:], "\t")
		n, ok := numbers[payload]
		if !ok {
			n = len(payloads)
			numbers[payload] = n
			payloads = append(payloads, payload)
		}
		for i := atoi(line[0]); i <= atoi(line[1]); i++ {
			values[i] = n
		}
	}
	return values, payloads
}

// enum prints the distinct strings of a property and numbers them.
func enum(name string, strs []string) map[string]int {
	slices.Sort(strs)
	strs = slices.Compact(strs)
	numbers := map[string]int{}
	fmt.Fprintf(tables, "var %s = [...]string{", name)
	for i, s := range strs {
		numbers[s] = i
		if s == "-" {
			s = ""
		}
		fmt.Fprintf(tables, "%q,", s)
	}
	tables.WriteString("}\n\n")
	return numbers
}

func records(lines [][]string) {
	values, payloads := spread(lines, "")
	var columns [5][]string
	for _, p := range payloads {
		for i, f := range strings.Split(p, "\t") {
			columns[i] = append(columns[i], f)
		}
	}
	category := enum("categories", slices.Clone(columns[0]))
	bidi := enum("bidirectionals", slices.Clone(columns[1]))
	eaw := enum("eastAsianWidths", slices.Clone(columns[3]))
	fmt.Fprintf(tables, "const categoryLt = %d\n\n", category["Lt"])
	tables.WriteString("var records = [...]record{\n")
	for i := range payloads {
		fmt.Fprintf(tables, "{%d,%d,%s,%d,%s},\n", category[columns[0][i]], bidi[columns[1][i]], columns[2][i], eaw[columns[3][i]], columns[4][i])
	}
	tables.WriteString("}\n\n")
	stages("record", values)
}

func cases(lines [][]string) {
	// A full mapping to several code points holds them itself, so it differs for
	// every code point; the others are distances.
	values, payloads := spread(lines, "0\t0\t0\t0\t0")
	tables.WriteString("var caseRecords = [...]caseRecord{\n")
	var specials []string
	for _, p := range payloads {
		f := strings.Split(p, "\t") // simple lower, then upper, lower, title, fold
		special := 0
		var full [4]string
		var delta [4]string
		for i, m := range f[1:] {
			delta[i] = m
			if m[0] == '=' {
				delta[i] = "0"
				for c := range strings.SplitSeq(m[1:], "+") {
					full[i] += string(rune(atoi(c)))
				}
				special = len(specials) + 1
			}
		}
		if full[1] != "" {
			delta[1] = f[0]
		} else if f[0] != f[2] {
			log.Fatalf("simple lower case differs: %q", p)
		}
		if special > 0 {
			specials = append(specials, fmt.Sprintf("{%+q, %+q, %+q, %+q}", full[0], full[1], full[2], full[3]))
		}
		fmt.Fprintf(tables, "{%s,%s,%s,%s,%d},\n", delta[0], delta[1], delta[2], delta[3], special)
	}
	tables.WriteString("}\n\n")
	fmt.Fprintf(tables, "// The full mappings of more than one code point: upper, lower, title, fold.\nvar specialCases = [...][4]string{\n{},\n%s,\n}\n\n", strings.Join(specials, ",\n"))
	stages("case", values)
}

func numbers(lines [][]string) {
	values, payloads := spread(lines, "-1\t-1\t-")
	tables.WriteString("var numberRecords = [...]numberRecord{\n")
	for _, p := range payloads {
		f := strings.Split(p, "\t")
		has, value := "true", f[2]
		if value == "-" {
			has, value = "false", "0"
		} else {
			n, err := strconv.ParseFloat(value, 64)
			if err != nil {
				log.Fatal(err)
			}
			value = strconv.FormatFloat(n, 'g', -1, 64)
		}
		fmt.Fprintf(tables, "{%s,%s,%s,%s},\n", f[0], f[1], has, value)
	}
	tables.WriteString("}\n\n")
	stages("number", values)
}

func isHangul(i int) bool { return i >= 0xAC00 && i <= 0xD7A3 }

func decompositions(lines, compose [][]string) {
	prefixes := []string{""}
	values := make([]int, codePoints)
	data := []int{0} // offset 0 means that there is none
	for _, line := range lines {
		code := atoi(line[0])
		if isHangul(code) {
			continue
		}
		parts := strings.Fields(line[1])
		prefix := 0
		if parts[0][0] == '<' {
			if prefix = slices.Index(prefixes, parts[0]); prefix < 0 {
				prefix = len(prefixes)
				prefixes = append(prefixes, parts[0])
			}
			parts = parts[1:]
		}
		values[code] = len(data)
		data = append(data, prefix<<8|len(parts))
		for _, p := range parts {
			n, err := strconv.ParseInt(p, 16, 32)
			if err != nil {
				log.Fatal(err)
			}
			data = append(data, int(n))
		}
	}
	fmt.Fprintf(tables, "var decompositionPrefixes = [...]string{%s}\n\n", strings.Join(quoted(prefixes), ", "))
	stages("decomposition", values)
	array(tables, "decompositionData", data)

	type pair struct{ first, second, composed int }
	var pairs []pair
	for _, line := range compose {
		if p := (pair{atoi(line[0]), atoi(line[1]), atoi(line[2])}); !isHangul(p.composed) {
			pairs = append(pairs, p)
		}
	}
	slices.SortFunc(pairs, func(a, b pair) int {
		return cmp.Or(cmp.Compare(a.first, b.first), cmp.Compare(a.second, b.second))
	})
	tables.WriteString("var compositions = [...]composition{\n")
	for _, p := range pairs {
		fmt.Fprintf(tables, "{%d, %d},\n", p.first<<21|p.second, p.composed)
	}
	tables.WriteString("}\n\n")
}

func quoted(strs []string) []string {
	var q []string
	for _, s := range strs {
		q = append(q, strconv.Quote(s))
	}
	return q
}

// tokens splits a name before every space and hyphen.
func tokens(name string) []string {
	var toks []string
	start := 0
	for i := 1; i < len(name); i++ {
		if name[i] == ' ' || name[i] == '-' {
			toks = append(toks, name[start:i])
			start = i
		}
	}
	return append(toks, name[start:])
}

// names writes names.bin, which has, one after another:
//
//	lexicon   the tokens, each after its length in a byte
//	names     every name as token numbers, ended by a 0 byte: first those of the
//	          code points in nameRanges, then the aliases and sequences
//	order     the numbers of all names, sorted by name, two bytes each
//
// A token number below tokenSplit is one byte, number + 1; above, it is two.
func names(lines, aliases [][]string) {
	type span struct {
		low, high, first int // first < 0: the name is prefix number ^first and the code point in hex
	}
	var spans []span
	var prefixes, listed []string
	add := func(code, first int, follows func(span) bool) {
		if n := len(spans); n > 0 && spans[n-1].high == code-1 && follows(spans[n-1]) {
			spans[n-1].high = code
			return
		}
		spans = append(spans, span{code, code, first})
	}
	for _, line := range lines {
		code, name := atoi(line[0]), line[1]
		if hex := fmt.Sprintf("%04X", code); strings.HasSuffix(name, "-"+hex) {
			prefix := strings.TrimSuffix(name, hex)
			n := slices.Index(prefixes, prefix)
			if n < 0 {
				n = len(prefixes)
				prefixes = append(prefixes, prefix)
			}
			add(code, ^n, func(s span) bool { return s.first == ^n })
			continue
		}
		add(code, len(listed), func(s span) bool { return s.first >= 0 })
		listed = append(listed, name)
	}
	coded := len(listed)
	fmt.Fprintf(text, "// aliasTexts are the texts that aliases and named sequences stand for.\nvar aliasTexts = [...]string{\n")
	for _, line := range aliases {
		listed = append(listed, line[0])
		s := ""
		for _, c := range line[1:] {
			s += string(rune(atoi(c)))
		}
		fmt.Fprintf(text, "%+q,\n", s)
	}
	text.WriteString("}\n\n")

	counts := map[string]int{}
	for _, name := range listed {
		for _, t := range tokens(name) {
			counts[t]++
		}
	}
	var lexicon []string
	for t := range counts {
		lexicon = append(lexicon, t)
	}
	slices.SortFunc(lexicon, func(a, b string) int { return cmp.Or(counts[b]-counts[a], strings.Compare(a, b)) })
	number := map[string]int{}
	var blob []byte
	const step = 32
	var wordOffsets []int
	for i, t := range lexicon {
		number[t] = i
		if i%step == 0 {
			wordOffsets = append(wordOffsets, len(blob))
		}
		blob = append(blob, byte(len(t)))
		blob = append(blob, t...)
	}
	split := 255
	for split+(255-split)*256 < len(lexicon) {
		split--
	}
	namesStart := len(blob)
	var nameOffsets []int
	for i, name := range listed {
		if i%step == 0 {
			nameOffsets = append(nameOffsets, len(blob)-namesStart)
		}
		for _, t := range tokens(name) {
			n := number[t]
			if n < split {
				blob = append(blob, byte(n+1))
			} else {
				blob = append(blob, byte((n-split)>>8+split+1), byte(n-split))
			}
		}
		blob = append(blob, 0)
	}
	orderStart := len(blob)
	order := make([]int, len(listed))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return strings.Compare(listed[a], listed[b]) })
	for _, n := range order {
		blob = append(blob, byte(n), byte(n>>8))
	}
	if err := os.WriteFile("names.bin", blob, 0o644); err != nil {
		log.Fatal(err)
	}
	log.Printf("names: %d bytes, %d names, %d tokens, %d spans", len(blob), len(listed), len(lexicon), len(spans))

	fmt.Fprintf(text, "const (\nnameStep = %d\ntokenSplit = %d\nnamesStart = %d\norderStart = %d\ncodedNames = %d\nnameCount = %d\nmaxName = %d\n)\n\n",
		step, split, namesStart, orderStart, coded, len(listed), len(slices.MaxFunc(listed, func(a, b string) int { return len(a) - len(b) })))
	fmt.Fprintf(text, "var namePrefixes = [...]string{%s}\n\n", strings.Join(quoted(prefixes), ", "))
	text.WriteString("var nameRanges = [...]nameRange{\n")
	for _, s := range spans {
		fmt.Fprintf(text, "{%#x,%#x,%d},\n", s.low, s.high, s.first)
	}
	text.WriteString("}\n\n")
	array(text, "wordOffsets", wordOffsets)
	array(text, "nameOffsets", nameOffsets)
}
