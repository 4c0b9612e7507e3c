package traceback

import (
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"github.com/gopy-lang/gopy/interp/object"
)

// frame is one entry of a traceback.
type frame struct {
	filename, name string
	line, endLine  int
	col, endCol    int    // bytes; -1 when not known
	source         string // the lines, each without trailing space and with "\n"
}

// stack reads a traceback.
func (c *collector) stack(tb *object.Traceback) []frame {
	var frames []frame
	for ; tb != nil; tb = tb.Next {
		code := tb.Frame.Code
		loc := code.Location(tb.LastI)
		if c.t.Interp.Options.NoDebugRanges {
			loc.EndLine, loc.Col, loc.EndCol = loc.Line, -1, -1
		}
		f := frame{filename: code.Filename.String(), name: code.Name.String(), line: int(loc.Line), endLine: int(loc.EndLine),
			col: int(loc.Col), endCol: int(loc.EndCol)}
		if f.line <= 0 {
			if f.line = tb.Line; f.line <= 0 {
				f.line = tb.Frame.Code.LineAt(tb.LastI)
			}
		}
		if f.endLine <= 0 {
			f.endLine = f.line
		}
		frames = append(frames, f)
		c.loadSource(&frames[len(frames)-1], tb.Frame)
	}
	if limit := c.opts.Limit; limit >= 0 && limit < len(frames) {
		frames = frames[len(frames)-limit:]
	}
	return frames
}

// loadSource reads the lines of a frame.
func (c *collector) loadSource(f *frame, obj *object.FrameObj) {
	lines := c.lines(f.filename, obj)
	var b strings.Builder
	for n := f.line; n <= f.endLine; n++ {
		if n >= 1 && n <= len(lines) {
			b.WriteString(trimRight(lines[n-1]))
		}
		b.WriteByte('\n')
	}
	f.source = b.String()
}

// lines returns the lines of a source file.
func (c *collector) lines(filename string, obj *object.FrameObj) []string {
	if lines, ok := c.sources[filename]; ok {
		return lines
	}
	lines, ok := c.cachedLines(filename)
	if !ok {
		lines = c.readLines(filename, obj)
	}
	if !strings.HasPrefix(filename, "<") {
		c.sources[filename] = lines
	}
	return lines
}

// cachedLines asks the cache of the module linecache, where programs put the
// source of code that is in no file.
func (c *collector) cachedLines(filename string) ([]string, bool) {
	m, ok := c.t.Interp.Modules.GetStr(c.intern("linecache"))
	if !ok {
		return nil, false
	}
	cache := c.attribute(m, "cache")
	if cache.P == nil || !cache.IsDict() {
		return nil, false
	}
	entry, ok := cache.Dict().GetStr(object.NewStr(filename))
	if !ok || !entry.IsTuple() || len(entry.Tuple().Items) != 4 || !entry.Tuple().Items[2].IsList() {
		return nil, false
	}
	var lines []string
	for _, l := range entry.Tuple().Items[2].List().Copy() {
		if !l.IsStr() {
			return nil, false
		}
		lines = append(lines, l.Str().String())
	}
	return lines, true
}

func (c *collector) readLines(filename string, obj *object.FrameObj) []string {
	if c.opts.Source != nil && obj != nil {
		if text, ok := c.opts.Source(c.t, obj.Code); ok {
			return fileLines(text)
		}
	}
	if strings.HasPrefix(filename, "<") && strings.HasSuffix(filename, ">") {
		return nil
	}
	data, err := os.ReadFile(object.EncodeFS(filename))
	if err != nil {
		if text, ok := c.loaderSource(obj); ok {
			return fileLines(text)
		}
		if data, err = c.searchFile(filename); err != nil {
			return nil
		}
	}
	text, ok := c.decode(data)
	if !ok {
		return nil
	}
	return fileLines(text)
}

// loaderSource asks the loader of the frame's module.
func (c *collector) loaderSource(obj *object.FrameObj) (string, bool) {
	if obj == nil || obj.Fn == nil {
		return "", false
	}
	g := obj.Fn.Globals
	name, ok := g.GetStr(c.intern("__name__"))
	loader, _ := g.GetStr(c.intern("__loader__"))
	if !ok || loader.IsNoneOrAbsent() {
		return "", false
	}
	get := c.attribute(loader, "get_source")
	if get.IsNoneOrAbsent() {
		return "", false
	}
	text, err := object.CallArgs(c.t, get, name)
	if err != nil || !text.IsStr() {
		return "", false
	}
	return text.Str().String(), true
}

// searchFile looks for a relative filename in the folders of sys.path.
func (c *collector) searchFile(filename string) ([]byte, error) {
	if filepath.IsAbs(filename) || c.t.Interp.Sys == nil {
		return nil, os.ErrNotExist
	}
	path, ok := c.t.Interp.Sys.Dict.GetStr(c.intern("path"))
	if !ok || !path.IsList() {
		return nil, os.ErrNotExist
	}
	for _, dir := range path.List().Copy() {
		if !dir.IsStr() {
			continue
		}
		data, err := os.ReadFile(object.EncodeFS(filepath.Join(dir.Str().String(), filename)))
		if err == nil {
			return data, nil
		}
	}
	return nil, os.ErrNotExist
}

// cookie returns the encoding that a comment line declares, as the pattern
// ^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+) finds it; "": none.
func cookie(line string) string {
	rest, ok := strings.CutPrefix(strings.TrimLeft(line, " \t\f"), "#")
	for ok {
		if _, rest, ok = strings.Cut(rest, "coding"); !ok || rest == "" || rest[0] != ':' && rest[0] != '=' {
			continue
		}
		name := strings.TrimLeft(rest[1:], " \t")
		end := strings.IndexFunc(name, func(r rune) bool {
			return r != '-' && r != '.' && r != '_' && (r < '0' || r > '9') && (r < 'A' || r > 'Z') && (r < 'a' || r > 'z')
		})
		if end < 0 {
			end = len(name)
		}
		if end > 0 {
			return name[:end]
		}
	}
	return ""
}

// decode turns the bytes of a source file into text, by its coding cookie.
func (c *collector) decode(data []byte) (string, bool) {
	data = []byte(strings.TrimPrefix(string(data), "\ufeff"))
	lines := strings.SplitN(string(data), "\n", 3)
	encoding := "utf-8"
	for i := 0; i < 2 && i < len(lines); i++ {
		if name := cookie(lines[i]); name != "" {
			encoding = strings.ToLower(name)
			break
		}
		if s := strings.Trim(lines[i], " \t\f\r"); s != "" && s[0] != '#' {
			break
		}
	}
	if encoding == "utf-8" || encoding == "utf8" {
		return string(data), utf8.Valid(data)
	}
	s, err := object.DecodeBytes(c.t, data, object.NewBytes(data), encoding, "strict")
	if err != nil {
		return "", false
	}
	return s.String(), true
}

// FileLine returns a line of a source file with its line break, for errors of
// the compiler, which sees the tree only.
func FileLine(t *object.Thread, filename string, line int) (string, bool) {
	data, err := os.ReadFile(object.EncodeFS(filename))
	if err != nil {
		return "", false
	}
	c := collector{t: t, opts: &Options{}}
	text, ok := c.decode(data)
	if lines := fileLines(text); ok && line >= 1 && line <= len(lines) {
		return lines[line-1] + "\n", true
	}
	return "", false
}

// fileLines splits the text of a file, with universal newlines.
func fileLines(text string) []string {
	if strings.IndexByte(text, '\r') >= 0 {
		text = strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
	}
	lines := strings.Split(text, "\n")
	if n := len(lines); n > 0 && lines[n-1] == "" {
		lines = lines[:n-1]
	}
	return lines
}
