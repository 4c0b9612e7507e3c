package flame

import (
	"bufio"
	"fmt"
	"hash/fnv"
	"io"
	"sort"
	"strings"

	"github.com/gopy-lang/gopy/profile"
)

const (
	svgWidth  = 1200
	svgRow    = 18
	svgLeast  = 0.4 // pixels; narrower frames are left out
	svgChar   = 6.7 // width of a character
	svgMargin = 8
	svgHead   = 34
	svgDepth  = 400 // rows; deeper frames are left out
)

var svgPalette = [...]string{"#f2b8a0", "#a9cdea", "#f3d58a", "#a8dcc4", "#d9bfe3", "#f5c6d0", "#c4d6a4", "#b9c7e8", "#e8c39e", "#9fd3d6", "#e2d9b0", "#cdb7a6"}

type svgFrame struct {
	x, w  float64
	depth int
	node  *profile.CallNode
	base  *profile.CallNode // in a diff: the same path in the base
}

// WriteSVG writes a still picture: roots at the top, a tooltip on each frame. In a
// diff, widths are those of the new profile.
func WriteSVG(w io.Writer, p *profile.Profile, o Options) error {
	t := o.Type
	var baseRoot *profile.CallNode
	if o.Diff {
		baseRoot, t = p.CallTree(0), 1
	}
	root := p.CallTree(t)
	unit := p.SampleTypes[t].Unit
	var frames []svgFrame
	deepest, omitted := 0, 0
	var positive func(n *profile.CallNode) int64
	positive = func(n *profile.CallNode) int64 { return max(0, n.Total) }
	whole := int64(0)
	for _, k := range root.Children {
		whole += positive(k)
	}
	stack := []svgFrame{{x: svgMargin, w: svgWidth - 2*svgMargin, depth: 0, node: root, base: baseRoot}}
	for len(stack) > 0 {
		f := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		frames = append(frames, f)
		deepest = max(deepest, f.depth)
		size := positive(f.node)
		if f.node == root {
			size = max(size, whole)
		}
		if size == 0 {
			continue
		}
		kids := append([]*profile.CallNode(nil), f.node.Children...)
		sort.SliceStable(kids, func(i, j int) bool { return kids[i].Total > kids[j].Total })
		sum := int64(0) // negative remainders may make children exceed their parent
		for _, k := range kids {
			sum += positive(k)
		}
		per := f.w / float64(max(size, sum))
		x := f.x
		var bases map[uint32]*profile.CallNode
		if f.base != nil {
			bases = map[uint32]*profile.CallNode{}
			for _, k := range f.base.Children {
				bases[k.Function] = k
			}
		}
		var later []svgFrame
		for _, k := range kids {
			kw := per * float64(positive(k))
			if kw < svgLeast || f.depth >= svgDepth {
				omitted++
				continue
			}
			later = append(later, svgFrame{x, kw, f.depth + 1, k, bases[k.Function]})
			x += kw
		}
		for i := len(later) - 1; i >= 0; i-- {
			stack = append(stack, later[i])
		}
	}
	native := make([]bool, len(p.Functions))
	for i, l := range p.Locations {
		for _, ln := range l.Lines {
			native[ln.Function] = native[ln.Function] || p.Native(uint32(i))
		}
	}
	height := svgHead + (deepest+1)*svgRow + svgMargin + 18
	bw := bufio.NewWriterSize(w, 1<<16)
	fmt.Fprintf(bw, `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" font-family="ui-monospace,Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="11">
<rect width="100%%" height="100%%" fill="#ffffff"/>
<text x="%d" y="21" font-size="14" font-family="system-ui,sans-serif" fill="#1b1f24">%s</text>
`, svgWidth, height, svgWidth, height, svgMargin, escape(o.Title))
	total := max(1, root.Total)
	for _, f := range frames {
		y := svgHead + f.depth*svgRow
		name, where, fill := "everything", "", "#d7dbe0"
		if f.node != root {
			fn := p.Functions[f.node.Function]
			name = fn.Name
			if fn.File != "" {
				where = fmt.Sprintf(" (%s:%d)", fn.File, fn.StartLine)
			}
			fill = svgFill(fn, native[f.node.Function])
		}
		detail := fmt.Sprintf("total %d %s (%.1f%%), self %d", f.node.Total, unit, 100*float64(f.node.Total)/float64(total), f.node.Self)
		if o.Diff {
			base := int64(0)
			if f.base != nil {
				base = f.base.Total
			}
			fill = svgDiffFill(base, f.node.Total)
			detail = fmt.Sprintf("base %d, new %d %s, change %+d", base, f.node.Total, unit, f.node.Total-base)
			sign := "= "
			if f.node.Total > base {
				sign = "+ "
			} else if f.node.Total < base {
				sign = "− "
			}
			name = sign + name
		}
		fmt.Fprintf(bw, `<g><title>%s%s: %s</title><rect x="%.2f" y="%d" width="%.2f" height="%d" fill="%s"/>`,
			escape(name), escape(where), escape(detail), f.x, y, max(0.3, f.w-0.6), svgRow-1, fill)
		if room := int((f.w - 7) / svgChar); room > 2 {
			fmt.Fprintf(bw, `<text x="%.2f" y="%d" fill="#15191e">%s</text>`, f.x+3, y+12, escape(shorten(name, room)))
		}
		bw.WriteString("</g>\n")
	}
	foot := fmt.Sprintf("%s · gopy-prof", p.SampleTypes[t])
	if omitted > 0 {
		foot = fmt.Sprintf("%s · %d frames too small to see are left out", foot, omitted)
	}
	for _, n := range o.Notes {
		foot += " · " + n
	}
	fmt.Fprintf(bw, `<text x="%d" y="%d" fill="#59636e">%s</text>`+"\n</svg>\n", svgMargin, height-svgMargin, escape(foot))
	return bw.Flush()
}

func svgFill(f profile.Function, native bool) string {
	if native {
		return "#c9cdd3"
	}
	text := f.File
	if text == "" {
		text = f.Name
	}
	h := fnv.New32a()
	io.WriteString(h, text)
	return svgPalette[h.Sum32()%uint32(len(svgPalette))]
}

func svgDiffFill(base, now int64) string {
	most := max(base, now)
	if most <= 0 {
		return "#e6e8eb"
	}
	d := float64(now-base) / float64(most)
	to := [3]float64{233, 98, 72}
	if d < 0 {
		to, d = [3]float64{64, 176, 140}, -d
	}
	if d < 0.005 {
		return "#e6e8eb"
	}
	x := 0.25 + 0.75*min(1, d)
	mix := func(a, b float64) int { return int(a + (b-a)*x + 0.5) }
	return fmt.Sprintf("#%02x%02x%02x", mix(240, to[0]), mix(241, to[1]), mix(242, to[2]))
}

func shorten(s string, room int) string {
	r := []rune(s)
	if len(r) <= room {
		return s
	}
	return string(r[:room-1]) + "…"
}

// escape makes text of a name: markup is escaped, and characters that XML
// cannot hold are replaced.
func escape(s string) string {
	s = strings.ToValidUTF8(s, "\uFFFD")
	s = strings.Map(func(r rune) rune {
		if r < ' ' && r != '\t' || r == 0x7f || r == 0xFFFE || r == 0xFFFF || r >= 0xD800 && r <= 0xDFFF {
			return '\uFFFD'
		}
		return r
	}, s)
	return svgEscaper.Replace(s)
}

var svgEscaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "'", "&#39;")
