package golden

import (
	"fmt"
	"regexp"
	"strings"
)

// outcome is all that a run shows: what a golden file records.
type outcome struct {
	stdout, stderr string
	exit           string // the code, or how else the process ended
}

const noNewline = " (no newline at the end)"

var headerLine = regexp.MustCompile(`(?m)^-- (?:stdout|stderr|exit) .*--$`)

// format is the text of a golden file: parts with a header line each, in the manner of txtar. An empty part is left out.
//
//	-- stdout --
//	text
//	-- stderr (no newline at the end) --
//	text
//	-- exit 1 --
func (o *outcome) format() (string, error) {
	var out strings.Builder
	for _, part := range []struct{ name, text string }{{"stdout", o.stdout}, {"stderr", o.stderr}} {
		if part.text == "" {
			continue
		}
		if headerLine.MatchString(part.text) {
			return "", fmt.Errorf("%s holds a line that a golden file would take for a header", part.name)
		}
		note, end := "", ""
		if !strings.HasSuffix(part.text, "\n") {
			note, end = noNewline, "\n"
		}
		fmt.Fprintf(&out, "-- %s%s --\n%s%s", part.name, note, part.text, end)
	}
	fmt.Fprintf(&out, "-- exit %s --\n", o.exit)
	return out.String(), nil
}

// parseOutcome reads the text of a golden file.
func parseOutcome(text string) (*outcome, error) {
	var o outcome
	headers := headerLine.FindAllStringIndex(text, -1)
	if len(headers) == 0 || headers[0][0] != 0 {
		return nil, fmt.Errorf("not a golden file: no header first")
	}
	for i, at := range headers {
		name := strings.TrimSuffix(strings.TrimPrefix(text[at[0]:at[1]], "-- "), " --")
		end := len(text)
		if i+1 < len(headers) {
			end = headers[i+1][0]
		}
		body := strings.TrimPrefix(text[at[1]:end], "\n")
		name, cut := strings.CutSuffix(name, noNewline)
		if cut {
			body = strings.TrimSuffix(body, "\n")
		}
		switch {
		case name == "stdout":
			o.stdout = body
		case name == "stderr":
			o.stderr = body
		default:
			if i+1 < len(headers) || body != "" {
				return nil, fmt.Errorf("not a golden file: text after the exit code")
			}
			o.exit = strings.TrimPrefix(name, "exit ")
		}
	}
	if o.exit == "" {
		return nil, fmt.Errorf("not a golden file: no exit code")
	}
	return &o, nil
}

// difference describes where got differs from want, "" if it does not.
func difference(want, got *outcome) string {
	var out strings.Builder
	if want.exit != got.exit {
		fmt.Fprintf(&out, "exit code: want %s, got %s\n", want.exit, got.exit)
	}
	for _, part := range []struct{ name, want, got string }{
		{"stdout", want.stdout, got.stdout}, {"stderr", want.stderr, got.stderr},
	} {
		if part.want != part.got {
			fmt.Fprintf(&out, "%s (-want +got):\n%s", part.name, diffLines(part.want, part.got))
		}
	}
	return out.String()
}

const (
	diffContext = 2  // equal lines shown around different ones
	diffShown   = 60 // lines shown at most
	diffLargest = 4000
)

// diffLines is a line-by-line diff of two texts that differ.
func diffLines(want, got string) string {
	a, b := strings.SplitAfter(want, "\n"), strings.SplitAfter(got, "\n")
	start := 0
	for start < len(a) && start < len(b) && a[start] == b[start] {
		start++
	}
	head := max(0, start-diffContext)
	a, b = a[head:], b[head:]
	if len(a) > diffLargest || len(b) > diffLargest { // the table would be too large
		a, b = a[:min(len(a), diffLargest)], b[:min(len(b), diffLargest)]
	}

	// common[i][j] is the length of the longest common subsequence of a[i:] and b[j:]
	common := make([][]int32, len(a)+1)
	for i := range common {
		common[i] = make([]int32, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				common[i][j] = common[i+1][j+1] + 1
			} else {
				common[i][j] = max(common[i+1][j], common[i][j+1])
			}
		}
	}
	type edit struct {
		mark byte
		line string
	}
	var edits []edit
	for i, j := 0, 0; i < len(a) || j < len(b); {
		switch {
		case i < len(a) && j < len(b) && a[i] == b[j]:
			edits = append(edits, edit{' ', a[i]})
			i, j = i+1, j+1
		case j == len(b) || i < len(a) && common[i+1][j] >= common[i][j+1]:
			edits = append(edits, edit{'-', a[i]})
			i++
		default:
			edits = append(edits, edit{'+', b[j]})
			j++
		}
	}

	var out strings.Builder
	fmt.Fprintf(&out, "    @@ line %d @@\n", head+1)
	shown := 0
	for i, e := range edits {
		near := false
		for k := max(0, i-diffContext); k <= min(len(edits)-1, i+diffContext); k++ {
			near = near || edits[k].mark != ' '
		}
		if !near || e.line == "" {
			continue
		}
		if shown++; shown > diffShown {
			out.WriteString("    ...\n")
			break
		}
		line, ended := strings.CutSuffix(e.line, "\n")
		if !ended {
			line += " \\ no newline"
		}
		fmt.Fprintf(&out, "    %c%s\n", e.mark, line)
	}
	return out.String()
}
