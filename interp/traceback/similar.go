package traceback

import "sort"

// closeMatches returns up to n of the candidates whose similarity to word is at
// least cutoff, the likest first (difflib.get_close_matches).
func closeMatches(word string, candidates []string, n int, cutoff float64) []string {
	type scored struct {
		score float64
		text  string
	}
	var found []scored
	b := []rune(word)
	for _, c := range candidates {
		if s := similarity([]rune(c), b); s >= cutoff {
			found = append(found, scored{s, c})
		}
	}
	sort.SliceStable(found, func(i, j int) bool {
		if found[i].score != found[j].score {
			return found[i].score > found[j].score
		}
		return found[i].text > found[j].text
	})
	var out []string
	for _, s := range found[:min(n, len(found))] {
		out = append(out, s.text)
	}
	return out
}

// similarity is 2*M/T, where T is the number of characters in both and M the
// number that match: in the longest common part, and in the same way to the
// left and to the right of it.
func similarity(a, b []rune) float64 {
	if len(a)+len(b) == 0 {
		return 1
	}
	return 2 * float64(matching(a, b)) / float64(len(a)+len(b))
}

func matching(a, b []rune) int {
	best, bestA, bestB := 0, 0, 0
	for i := range a {
		for j := range b {
			n := 0
			for i+n < len(a) && j+n < len(b) && a[i+n] == b[j+n] {
				n++
			}
			if n > best {
				best, bestA, bestB = n, i, j
			}
		}
	}
	if best == 0 {
		return 0
	}
	return best + matching(a[:bestA], b[:bestB]) + matching(a[bestA+best:], b[bestB+best:])
}
