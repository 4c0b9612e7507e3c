// Command gen writes the variants of sort.go that compare without a function call.
package main

import (
	"fmt"
	"go/format"
	"os"
	"regexp"
	"strings"
)

func main() {
	src, err := os.ReadFile("sort.go")
	if err != nil {
		fatal(err)
	}
	for name, code := range Variants(string(src)) {
		if err := os.WriteFile(name, code, 0o644); err != nil {
			fatal(err)
		}
	}
}

func fatal(err error) {
	fmt.Fprintln(os.Stderr, "gen:", err)
	os.Exit(1)
}

// Variants returns the generated files.
func Variants(src string) map[string][]byte {
	_, body, _ := strings.Cut(src, "// By sorts a by a comparison function.\n")
	_, body, _ = strings.Cut(body, "\n}\n") // By itself
	less := regexp.MustCompile(`s\.less\(([^,()]+), ([^()]+?)\)`)
	body = strings.Replace(body, "\tless      func(x, y E) bool\n", "", 1)

	ordered := less.ReplaceAllString(body, "($1 < $2)")
	ordered = strings.ReplaceAll(ordered, "sorter[E any]", "orderedSorter[E Ordered]")
	ordered = strings.ReplaceAll(ordered, "sorter[E]", "orderedSorter[E]")

	pairs := less.ReplaceAllString(body, "($1.Key < $2.Key)")
	pairs = strings.ReplaceAll(pairs, "sorter[E any]", "pairSorter[K Ordered, V any]")
	pairs = strings.ReplaceAll(pairs, "sorter[E]", "pairSorter[K, V]")
	pairs = regexp.MustCompile(`(\[\]| )E\b`).ReplaceAllString(pairs, "${1}Pair[K, V]")

	return map[string][]byte{
		"zsort_ordered.go": file(`// Slice sorts a by <.
func Slice[E Ordered](a []E) {
	if len(a) < 2 {
		return
	}
	s := orderedSorter[E]{a: a, minGallop: minGallop}
	s.sort()
}
`, ordered),
		"zsort_pairs.go": file(`// Pairs sorts a by < on the keys.
func Pairs[K Ordered, V any](a []Pair[K, V]) {
	if len(a) < 2 {
		return
	}
	s := pairSorter[K, V]{a: a, minGallop: minGallop}
	s.sort()
}
`, pairs),
	}
}

func file(head, body string) []byte {
	out, err := format.Source([]byte("// Code generated from sort.go; DO NOT EDIT.\n\npackage timsort\n\n" + head + body))
	if err != nil {
		fatal(err)
	}
	return out
}
