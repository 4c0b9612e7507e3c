package object

// The costs of edits in Suggest: a character that differs in case only
// is half a change.
const (
	moveCost       = 2
	caseCost       = 1
	maxCandidates  = 750
	maxSuggestSize = 40
)

// Suggest returns the candidate that is most like name, or "" when none is
// near: "Did you mean ...?".
func Suggest(name string, candidates []string) string {
	if len(candidates) >= maxCandidates {
		return ""
	}
	best, bestDistance := "", int(^uint(0)>>1)
	for _, c := range candidates {
		if c == name {
			continue
		}
		limit := min((len(name)+len(c)+3)*moveCost/6, bestDistance-1)
		if d := editDistance(name, c, limit); d <= limit {
			best, bestDistance = c, d
		}
	}
	return best
}

// editDistance is the Levenshtein distance of two byte strings; a result
// above limit only says that it is above.
func editDistance(a, b string, limit int) int {
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	if len(a) == 0 || len(b) == 0 {
		return (len(a) + len(b)) * moveCost
	}
	if len(a) > maxSuggestSize || len(b) > maxSuggestSize {
		return limit + 1
	}
	if len(b) < len(a) {
		a, b = b, a
	}
	if (len(b)-len(a))*moveCost > limit {
		return limit + 1
	}
	var row [maxSuggestSize]int
	for i := range a {
		row[i] = (i + 1) * moveCost
	}
	result := 0
	for j := 0; j < len(b); j++ {
		// left is the cell to the left, diagonal the one above that.
		diagonal := j * moveCost
		result = j * moveCost
		lowest := int(^uint(0) >> 1)
		for i := 0; i < len(a); i++ {
			change := diagonal + substitutionCost(b[j], a[i])
			diagonal = row[i]
			result = min(change, min(result, diagonal)+moveCost)
			row[i] = result
			lowest = min(lowest, result)
		}
		if lowest > limit {
			return limit + 1
		}
	}
	return result
}

func substitutionCost(a, b byte) int {
	if a == b {
		return 0
	}
	if lowerASCII(a) == lowerASCII(b) {
		return caseCost
	}
	return moveCost
}

func lowerASCII(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + 'a' - 'A'
	}
	return c
}
