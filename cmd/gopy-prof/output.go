package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"github.com/mattn/go-runewidth"
	"github.com/olekukonko/tablewriter"
	"github.com/olekukonko/tablewriter/renderer"
	"github.com/olekukonko/tablewriter/tw"
	"golang.org/x/term"

	"github.com/gopy-lang/gopy/profile"
)

// note tells the user something that is no result.
func (c *call) note(format string, args ...any) {
	fmt.Fprintf(c.err, "gopy-prof: "+format+"\n", args...)
}

func (c *call) color() bool {
	return isTerminal(c.out) && c.getenv("NO_COLOR") == "" && c.getenv("TERM") != "dumb"
}

// width is the number of columns to fill; 0 is as many as needed.
func (c *call) width() int {
	if n, err := strconv.Atoi(c.getenv("COLUMNS")); err == nil && n > 0 {
		return n
	}
	if f, ok := c.out.(*os.File); ok {
		if w, _, err := term.GetSize(int(f.Fd())); err == nil {
			return w
		}
	}
	return 0
}

// A column of a table. The flexible ones are cut where the terminal is narrow.
type column struct {
	title string
	left  bool
	flex  bool
	tail  bool // when cut, the end is kept: file names
}

type table struct {
	columns []column
	rows    [][]string
	styles  map[[2]int]string // SGR codes by row and column
}

func (t *table) add(cells ...string) { t.rows = append(t.rows, cells) }

func (t *table) style(col int, sgr string) {
	if t.styles == nil {
		t.styles = map[[2]int]string{}
	}
	t.styles[[2]int{len(t.rows) - 1, col}] = sgr
}

// cleanCell makes a name safe for a terminal: control characters are shown, not sent.
func cleanCell(s string) string {
	if strings.IndexFunc(s, func(r rune) bool {
		return r < ' ' || r == 0x7f || r >= 0x80 && r < 0xa0 || r == '\u2028' || r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069'
	}) < 0 {
		return s
	}
	q := strconv.QuoteToASCII(s)
	return q[1 : len(q)-1]
}

func (c *call) render(t *table) error {
	for _, r := range t.rows {
		for i := range r {
			r[i] = cleanCell(r[i])
		}
	}
	if width := c.width(); width > 0 {
		t.fit(width)
	}
	if c.color() {
		for at, sgr := range t.styles {
			cell := &t.rows[at[0]][at[1]]
			*cell = "\x1b[" + sgr + "m" + *cell + "\x1b[0m"
		}
	}
	aligns := make([]tw.Align, len(t.columns))
	titles := make([]string, len(t.columns))
	for i, col := range t.columns {
		aligns[i] = tw.AlignRight
		if col.left {
			aligns[i] = tw.AlignLeft
		}
		titles[i] = col.title
		if c.color() {
			titles[i] = "\x1b[1m" + col.title + "\x1b[0m"
		}
	}
	cell := func() tw.CellConfig {
		return tw.CellConfig{
			Formatting: tw.CellFormatting{AutoWrap: tw.WrapNone, AutoFormat: tw.Off},
			Alignment:  tw.CellAlignment{PerColumn: aligns},
			Padding:    tw.CellPadding{Global: tw.Padding{Left: "", Right: "  ", Overwrite: true}},
		}
	}
	w := &trimWriter{w: c.out}
	tab := tablewriter.NewTable(w,
		tablewriter.WithRenderer(renderer.NewBlueprint(tw.Rendition{
			Borders: tw.BorderNone, Symbols: tw.NewSymbols(tw.StyleNone),
			Settings: tw.Settings{
				Separators: tw.Separators{ShowHeader: tw.Off, ShowFooter: tw.Off, BetweenRows: tw.Off, BetweenColumns: tw.Off},
				Lines:      tw.Lines{ShowTop: tw.Off, ShowBottom: tw.Off, ShowHeaderLine: tw.Off, ShowFooterLine: tw.Off},
			},
		})),
		tablewriter.WithConfig(tablewriter.Config{Header: cell(), Row: cell(), Behavior: tw.Behavior{TrimSpace: tw.Off, TrimLine: tw.Off}}),
	)
	tab.Header(titles)
	if err := tab.Bulk(t.rows); err != nil {
		return err
	}
	if err := tab.Render(); err != nil {
		return err
	}
	return w.flush()
}

// fit cuts flexible columns until the table fits.
func (t *table) fit(width int) {
	widths := make([]int, len(t.columns))
	for i, col := range t.columns {
		widths[i] = runewidth.StringWidth(col.title)
		for _, r := range t.rows {
			widths[i] = max(widths[i], runewidth.StringWidth(r[i]))
		}
	}
	for {
		total, widest := 2*(len(widths)-1), -1
		for i, w := range widths {
			total += w
			if t.columns[i].flex && w > 12 && (widest < 0 || w > widths[widest]) {
				widest = i
			}
		}
		if total <= width || widest < 0 {
			break
		}
		widths[widest] = max(12, widths[widest]-max(1, (total-width)/2))
	}
	for i, col := range t.columns {
		if !col.flex {
			continue
		}
		for _, r := range t.rows {
			r[i] = cut(r[i], widths[i], col.tail)
		}
	}
}

// cut shortens a cell to a width and marks where.
func cut(s string, width int, tail bool) string {
	over := runewidth.StringWidth(s) - width
	if over <= 0 {
		return s
	}
	if tail {
		return runewidth.TruncateLeft(s, over+1, "…")
	}
	return runewidth.Truncate(s, width, "…")
}

// trimWriter takes blanks off line ends.
type trimWriter struct {
	w   io.Writer
	buf []byte
}

func (t *trimWriter) Write(b []byte) (int, error) {
	t.buf = append(t.buf, b...)
	return len(b), nil
}

func (t *trimWriter) flush() error {
	var sb strings.Builder
	for line := range strings.Lines(string(t.buf)) {
		line = strings.TrimRight(line, " \n")
		if strings.HasSuffix(line, "\x1b[0m") {
			for strings.HasSuffix(line, "\x1b[0m") { // blanks before the end of colour
				line = strings.TrimRight(strings.TrimSuffix(line, "\x1b[0m"), " ")
			}
			line += "\x1b[0m"
		}
		sb.WriteString(line)
		sb.WriteByte('\n')
	}
	_, err := io.WriteString(t.w, sb.String())
	return err
}

func (c *call) writeJSON(v any) error {
	enc := json.NewEncoder(c.out)
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}

// amount writes a value in a unit a person reads.
func amount(v int64, unit string) string {
	if v < 0 {
		if v == -v {
			v++
		}
		return "-" + amount(-v, unit)
	}
	switch unit {
	case "nanoseconds":
		return scaled(v, 1000, "ns", "µs", "ms", "s")
	case "microseconds":
		return scaled(v, 1000, "µs", "ms", "s")
	case "milliseconds":
		return scaled(v, 1000, "ms", "s")
	case "bytes":
		return scaled(v, 1024, "B", "KiB", "MiB", "GiB", "TiB")
	}
	s := strconv.FormatInt(v, 10)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

func scaled(v int64, step float64, units ...string) string {
	if v == 0 {
		return "0"
	}
	f := float64(v)
	i := 0
	for f >= step*0.9995 && i < len(units)-1 {
		f /= step
		i++
	}
	if i == 0 {
		return fmt.Sprintf("%d%s", v, units[0])
	}
	digits := 2
	if f >= 100 {
		digits = 0
	} else if f >= 10 {
		digits = 1
	}
	return strconv.FormatFloat(f, 'f', digits, 64) + units[i]
}

// count writes a number of things.
func count(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return amount(int64(n), "count") + " " + thing + "s"
}

// percent writes a share.
func percent(v, total int64) string {
	if total == 0 {
		return "-"
	}
	return fmt.Sprintf("%.1f%%", 100*float64(v)/float64(total))
}

// heat is the colour of a share: bold red for much, yellow for some, dim for little.
func heat(v, total int64) string {
	if total == 0 {
		return "2"
	}
	switch share := float64(v) / float64(total); {
	case share >= 0.10:
		return "1;31"
	case share >= 0.02:
		return "33"
	case share < 0.001:
		return "2"
	}
	return "0"
}

// place is file:line, or empty for builtins.
func place(f profile.Function) string {
	if f.File == "" {
		return ""
	}
	if f.StartLine == 0 {
		return f.File
	}
	return fmt.Sprintf("%s:%d", f.File, f.StartLine)
}

// heading is the line over a table.
func (c *call) heading(p *profile.Profile, t int, total int64) {
	typ := p.SampleTypes[t]
	parts := []string{typ.String(), "total " + amount(total, typ.Unit)}
	if p.DurationNanos > 0 {
		parts = append(parts, "took "+amount(p.DurationNanos, "nanoseconds"))
	}
	if s := p.Comment("stacks"); s == "edges" {
		parts = append(parts, "caller edges only")
	} else if s == "guessed" {
		parts = append(parts, "stacks guessed")
	}
	fmt.Fprintln(c.out, strings.Join(parts, " · "))
}

// create opens an output file; "-" is stdout.
func (c *call) create(name string, write func(io.Writer) error) error {
	if name == "-" {
		return write(c.out)
	}
	f, err := os.Create(name)
	if err != nil {
		return shortPathError(name, err)
	}
	err = write(f)
	if cerr := f.Close(); err == nil {
		err = cerr
	}
	if err != nil {
		return shortPathError(name, err)
	}
	return nil
}
