package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/chzyer/readline"

	"github.com/gopy-lang/gopy/interp"
)

// repl reads, runs and prints until end of input; it returns the exit code.
func repl(ip *interp.Interp, o *options) int {
	if o.config.Options.Quiet == 0 {
		printBanner()
	}
	history := ""
	if home, err := os.UserHomeDir(); err == nil {
		history = filepath.Join(home, ".gopy_history")
	}
	rl, err := readline.NewEx(&readline.Config{Prompt: ">>> ", HistoryFile: history, AutoComplete: completer{ip}, InterruptPrompt: "^C"})
	if err != nil {
		fmt.Fprintln(os.Stderr, "gopy:", err)
		return 1
	}
	defer rl.Close()
	for {
		source, err := readStatement(ip, rl)
		if errors.Is(err, readline.ErrInterrupt) {
			fmt.Fprintln(os.Stderr, "\nKeyboardInterrupt")
			continue
		}
		if err != nil {
			if err != io.EOF {
				fmt.Fprintln(os.Stderr, "gopy:", err)
			}
			if err := ip.Close(); err != nil {
				return 120
			}
			return 0
		}
		if strings.TrimSpace(source) == "" {
			continue
		}
		if code, exit := runStatement(ip, source); exit {
			return code
		}
	}
}

// readStatement reads lines until they make a whole statement.
func readStatement(ip *interp.Interp, rl *readline.Instance) (string, error) {
	var lines []string
	rl.SetPrompt(">>> ")
	for {
		line, err := rl.Readline()
		if err != nil {
			return "", err
		}
		lines = append(lines, line)
		source := strings.Join(lines, "\n")
		if !ip.NeedsMore(source + "\n") {
			return source + "\n", nil
		}
		rl.SetPrompt("... ")
	}
}

// completer completes names and attributes.
type completer struct{ ip *interp.Interp }

// Do returns the endings for the word before the cursor.
func (c completer) Do(line []rune, pos int) ([][]rune, int) {
	start := pos
	for start > 0 && (line[start-1] == '.' || line[start-1] == '_' || line[start-1] >= '0' && line[start-1] <= '9' ||
		line[start-1] >= 'a' && line[start-1] <= 'z' || line[start-1] >= 'A' && line[start-1] <= 'Z') {
		start--
	}
	word := string(line[start:pos])
	if word == "" {
		return [][]rune{[]rune("    ")}, 0
	}
	var out [][]rune
	for _, name := range c.ip.Complete(word) {
		out = append(out, []rune(strings.TrimPrefix(name, word)))
	}
	return out, len(word)
}

// replPlain is repl for input that is no terminal: no editing, and the prompts
// are written all the same.
func replPlain(ip *interp.Interp, o *options, input io.Reader, banner bool) int {
	if banner && o.config.Options.Quiet == 0 {
		printBanner()
	}
	lines := bufio.NewScanner(input)
	lines.Buffer(nil, 1<<30)
	source := ""
	for {
		if source == "" {
			fmt.Fprint(os.Stderr, ">>> ")
		} else {
			fmt.Fprint(os.Stderr, "... ")
		}
		more := lines.Scan()
		if more {
			source += lines.Text() + "\n"
			if ip.NeedsMore(source) {
				continue
			}
		}
		if strings.TrimSpace(source) != "" {
			if code, exit := runStatement(ip, source); exit {
				return code
			}
		}
		source = ""
		if !more {
			fmt.Fprintln(os.Stderr)
			if err := ip.Close(); err != nil {
				return 120
			}
			return 0
		}
	}
}

// runStatement runs a statement of the prompt; exit tells that it ended the program.
func runStatement(ip *interp.Interp, source string) (code int, exit bool) {
	err := ip.RunInteractive(context.Background(), source)
	if err == nil {
		return 0, false
	}
	var exc *interp.Error
	if errors.As(err, &exc) {
		if code, ok := exc.ExitCode(); ok {
			ip.Close()
			return code, true
		}
	}
	ip.ExitCode(err)
	return 0, false
}

func printBanner() {
	fmt.Fprintln(os.Stderr, "Python 3.14.6 (gopy)\nType \"help\", \"copyright\", \"credits\" or \"license\" for more information.")
}
