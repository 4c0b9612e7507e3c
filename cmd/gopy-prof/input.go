package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"time"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"

	"github.com/gopy-lang/gopy/profile"
)

// read reads files and adds them up.
func (c *call) read(files []string) (*profile.Profile, error) {
	format := profile.Unknown
	if c.opt.from != "" {
		var err error
		if format, err = profile.ParseFormat(c.opt.from); err != nil {
			return nil, usageError{err.Error()}
		}
	}
	stdin := false
	profiles := make([]*profile.Profile, 0, len(files))
	for _, name := range files {
		if name == "-" && stdin {
			return nil, usagef("stdin (-) can be read once only")
		}
		stdin = stdin || name == "-"
		p, err := c.readOne(name, format)
		if err != nil {
			return nil, err
		}
		profiles = append(profiles, p)
	}
	p, err := profile.Merge(profiles...)
	if err == nil && len(p.SampleTypes) == 0 {
		err = fmt.Errorf("%s: no sample types in it", files[0])
	}
	return p, err
}

func (c *call) readOne(name string, format profile.Format) (*profile.Profile, error) {
	var in io.Reader = c.in
	size := int64(-1)
	shown := "stdin"
	if name != "-" {
		shown = name
		f, err := os.Open(name)
		if err != nil {
			return nil, shortPathError(name, err)
		}
		defer f.Close()
		if st, err := f.Stat(); err == nil {
			if st.IsDir() {
				return nil, fmt.Errorf("%s: is a directory", name)
			}
			size = st.Size()
		}
		in = f
	}
	bar := &progress{r: in, size: size, name: shown, w: c.err, start: time.Now()}
	defer bar.finish()
	p, err := profile.ReadAs(bar, format)
	if err != nil {
		var pe *fs.PathError
		if errors.As(err, &pe) {
			err = pe.Err
		}
		return nil, fmt.Errorf("%s: %w", shown, err)
	}
	return p, nil
}

func shortPathError(name string, err error) error {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		err = pe.Err
	}
	return fmt.Errorf("%s: %w", name, err)
}

// progress shows a bar on a terminal once reading has taken a second.
type progress struct {
	r     io.Reader
	w     io.Writer
	name  string
	size  int64
	done  int64
	start time.Time
	bar   *progressbar.ProgressBar
}

func (p *progress) Read(b []byte) (int, error) {
	n, err := p.r.Read(b)
	p.done += int64(n)
	switch {
	case p.bar != nil:
		p.bar.Set64(p.done)
	case time.Since(p.start) > time.Second && isTerminal(p.w):
		p.bar = progressbar.NewOptions64(p.size,
			progressbar.OptionSetWriter(p.w), progressbar.OptionSetDescription("reading "+p.name),
			progressbar.OptionSetPredictTime(false), progressbar.OptionSetElapsedTime(false), progressbar.OptionSetWidth(30), progressbar.OptionThrottle(100*time.Millisecond), progressbar.OptionClearOnFinish())
		p.bar.Set64(p.done)
	}
	return n, err
}

func (p *progress) finish() {
	if p.bar != nil {
		p.bar.Finish()
	}
}

func isTerminal(w any) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}
