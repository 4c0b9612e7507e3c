package main

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/spf13/pflag"
)

var completionCommand = &command{
	name:  "completion",
	args:  "bash|zsh|fish",
	short: "completion script for a shell",
	long:  `Writes a completion script for bash, zsh or fish, made from the commands and flags.`,
	examples: `
source <(gopy-prof completion bash)
gopy-prof completion zsh > "${fpath[1]}/_gopy-prof"
gopy-prof completion fish > ~/.config/fish/completions/gopy-prof.fish`,
	run: func(c *call) error {
		if len(c.args) != 1 {
			return usagef("which shell: bash, zsh or fish?")
		}
		var script string
		switch c.args[0] {
		case "bash":
			script = bashCompletion(completions(c.all))
		case "zsh":
			script = zshCompletion(completions(c.all))
		case "fish":
			script = fishCompletion(completions(c.all))
		default:
			return usagef("no completion for %q; there are bash, zsh and fish", c.args[0])
		}
		_, err := c.out.Write([]byte(script))
		return err
	},
}

// completed is what a shell needs to know of a command.
type completed struct {
	cmd   *command
	flags []*pflag.Flag
}

// completions lists the commands with their flags.
func completions(all []*command) []completed {
	var out []completed
	for _, c := range all {
		var flags []*pflag.Flag
		newFlagSet(c, &options{}).VisitAll(func(f *pflag.Flag) { flags = append(flags, f) })
		out = append(out, completed{c, flags})
	}
	return out
}

// flagValues are the values that a flag can have where they are a short list.
func flagValues(cmd, flag string) []string {
	switch flag {
	case "from":
		return []string{"pprof", "pstats", "collapsed", "speedscope", "chrome", "gecko", "callgrind", "perf"}
	case "to":
		if cmd == "flame" {
			return []string{"html", "svg"}
		}
		return []string{"pprof", "pstats", "collapsed", "speedscope", "chrome", "callgrind", "json", "csv", "html", "svg"}
	case "sort":
		if cmd == "top" {
			return []string{"self", "cum", "calls"}
		}
		return []string{"self", "cum"}
	case "type":
		return []string{"samples", "cpu", "wall", "calls", "alloc_space", "alloc_objects", "inuse_space", "inuse_objects"}
	}
	return nil
}

func takesFile(flag string) bool {
	return flag == "output" || flag == "flame" || flag == "source-path"
}

func bashCompletion(all []completed) string {
	var b bytes.Buffer
	var names []string
	for _, c := range all {
		names = append(names, c.cmd.name)
	}
	fmt.Fprintf(&b, `# bash completion for gopy-prof
_gopy_prof() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} cmd=${COMP_WORDS[1]}
    COMPREPLY=()
    if ((COMP_CWORD == 1)); then
        mapfile -t COMPREPLY < <(compgen -W "%s help --help --version" -- "$cur")
        return
    fi
    case "$cmd $prev" in
`, strings.Join(names, " "))
	for _, c := range all {
		for _, f := range c.flags {
			if v := flagValues(c.cmd.name, f.Name); v != nil {
				pattern := fmt.Sprintf("%q", c.cmd.name+" --"+f.Name)
				if f.Shorthand != "" {
					pattern += fmt.Sprintf(" | %q", c.cmd.name+" -"+f.Shorthand)
				}
				fmt.Fprintf(&b, "        %s) mapfile -t COMPREPLY < <(compgen -W \"%s\" -- \"$cur\"); return ;;\n", pattern, strings.Join(v, " "))
			}
		}
	}
	b.WriteString("    esac\n    case \"$cmd\" in\n")
	for _, c := range all {
		var words []string
		for _, f := range c.flags {
			words = append(words, "--"+f.Name)
		}
		words = append(words, "--help")
		fmt.Fprintf(&b, "        %s) [[ $cur == -* ]] && mapfile -t COMPREPLY < <(compgen -W \"%s\" -- \"$cur\") ;;\n", c.cmd.name, strings.Join(words, " "))
	}
	b.WriteString(`    esac
    if [[ $cmd == completion && $cur != -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "bash zsh fish" -- "$cur")
    fi
}
complete -o default -o bashdefault -F _gopy_prof gopy-prof
`)
	return b.String()
}

func zshQuote(s string) string {
	return strings.NewReplacer(`'`, `'\''`, `[`, `\[`, `]`, `\]`, `:`, `\:`).Replace(s)
}

func zshCompletion(all []completed) string {
	var b bytes.Buffer
	b.WriteString("#compdef gopy-prof\n# zsh completion for gopy-prof\n_gopy_prof() {\n    local -a commands\n    commands=(\n")
	for _, c := range all {
		fmt.Fprintf(&b, "        '%s:%s'\n", c.cmd.name, zshQuote(c.cmd.short))
	}
	b.WriteString("    )\n    if (( CURRENT == 2 )); then\n        _describe command commands\n        return\n    fi\n    local command=$words[2]\n    shift words\n    (( CURRENT-- ))\n    case $command in\n")
	for _, c := range all {
		fmt.Fprintf(&b, "        %s)\n            _arguments", c.cmd.name)
		for _, f := range c.flags {
			name, usage := pflag.UnquoteUsage(f)
			value := ""
			if f.Value.Type() != "bool" {
				value = ":" + zshQuote(name) + ":"
				if v := flagValues(c.cmd.name, f.Name); v != nil {
					value += "(" + strings.Join(v, " ") + ")"
				} else if takesFile(f.Name) {
					value += "_files"
				}
			}
			if f.Shorthand != "" {
				fmt.Fprintf(&b, " \\\n                '-%s[%s]%s'", f.Shorthand, zshQuote(usage), value)
			}
			fmt.Fprintf(&b, " \\\n                '--%s[%s]%s'", f.Name, zshQuote(usage), value)
		}
		if c.cmd.name == "completion" {
			b.WriteString(" \\\n                '1:shell:(bash zsh fish)'\n            ;;\n")
		} else {
			b.WriteString(" \\\n                '*:file:_files'\n            ;;\n")
		}
	}
	b.WriteString("    esac\n}\nif [[ $funcstack[1] == _gopy_prof ]]; then\n    _gopy_prof \"$@\"\nelse\n    compdef _gopy_prof gopy-prof\nfi\n")
	return b.String()
}

func fishQuote(s string) string {
	return "'" + strings.NewReplacer(`\`, `\\`, `'`, `\'`).Replace(s) + "'"
}

func fishCompletion(all []completed) string {
	var b bytes.Buffer
	b.WriteString("# fish completion for gopy-prof\n")
	for _, c := range all {
		fmt.Fprintf(&b, "complete -c gopy-prof -n __fish_use_subcommand -f -a %s -d %s\n", c.cmd.name, fishQuote(c.cmd.short))
	}
	for _, c := range all {
		for _, f := range c.flags {
			_, usage := pflag.UnquoteUsage(f)
			fmt.Fprintf(&b, "complete -c gopy-prof -n '__fish_seen_subcommand_from %s' -l %s -d %s", c.cmd.name, f.Name, fishQuote(usage))
			if f.Shorthand != "" {
				fmt.Fprintf(&b, " -s %s", f.Shorthand)
			}
			if f.Value.Type() != "bool" {
				b.WriteString(" -r")
				if v := flagValues(c.cmd.name, f.Name); v != nil {
					fmt.Fprintf(&b, " -f -a %s", fishQuote(strings.Join(v, " ")))
				}
			}
			b.WriteByte('\n')
		}
	}
	b.WriteString("complete -c gopy-prof -n '__fish_seen_subcommand_from completion' -f -a 'bash zsh fish'\n")
	return b.String()
}
