package profile

import (
	"encoding/csv"
	"io"
	"strconv"
)

// WriteCSV writes one row per function with its self and cumulative value in each
// sample type.
func WriteCSV(w io.Writer, p *Profile) (lost []string, err error) {
	cw := csv.NewWriter(w)
	head := []string{"function", "file", "line"}
	totals := make([]Totals, len(p.SampleTypes))
	for t, st := range p.SampleTypes {
		totals[t] = p.Totals(t)
		head = append(head, "self "+st.String(), "cumulative "+st.String())
	}
	cw.Write(head)
	for i, f := range p.Functions {
		row := []string{f.Name, f.File, strconv.FormatInt(f.StartLine, 10)}
		for _, t := range totals {
			row = append(row, strconv.FormatInt(t.Self[i], 10), strconv.FormatInt(t.Cum[i], 10))
		}
		cw.Write(row)
	}
	cw.Flush()
	lost = append([]string{"CSV holds totals per function, no stacks and no lines"}, p.lostLabels("CSV")...)
	return lost, cw.Error()
}
