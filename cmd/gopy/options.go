package main

import (
	"fmt"
	"os"
	"strconv"
	"strings"

	"github.com/gopy-lang/gopy/interp"
)

// options are what the command line and the environment ask for. The command
// line is read by hand, as CPython reads it: it ends at the script, at -c or
// at -m, whose arguments are the program's.
type options struct {
	config        interp.Config
	command       *string // -c
	module        *string // -m
	script        *string // file, or "-"; nil: none
	args          []string
	version       int
	help          string
	profile       *profileOptions
	inspect       bool
	unbuffered    bool
	skipFirstLine bool
}

// usageError is a command line that gopy does not understand.
type usageError struct{ msg string }

func (e usageError) Error() string { return e.msg }

// parseOptions reads the arguments after the program's name.
func parseOptions(argv []string) (*options, error) {
	o := &options{}
	o.config.OrigArgs = append([]string{os.Args[0]}, argv...)
	c := &o.config.Options
	i := 0
	value := func(letter byte, rest string) (string, error) {
		if rest != "" {
			return rest, nil
		}
		if i >= len(argv) {
			return "", usageError{fmt.Sprintf("Argument expected for the -%c option", letter)}
		}
		i++
		return argv[i-1], nil
	}
	for i < len(argv) {
		arg := argv[i]
		if arg == "-" || !strings.HasPrefix(arg, "-") {
			break
		}
		i++
		if strings.HasPrefix(arg, "--") {
			if arg == "--" {
				break
			}
			name, val, has := strings.Cut(arg[2:], "=")
			next := func() (string, error) {
				if has {
					return val, nil
				}
				if i >= len(argv) {
					return "", usageError{"Argument expected for the --" + name + " options"}
				}
				i++
				return argv[i-1], nil
			}
			switch name {
			case "help":
				o.help = helpText
			case "help-env":
				o.help = helpEnvironment
			case "help-xoptions":
				o.help = helpXOptions
			case "help-all":
				o.help = helpText + "\n" + helpEnvironment + "\n" + helpXOptions
			case "version":
				o.version++
			case "check-hash-based-pycs":
				if v, err := next(); err != nil {
					return nil, err
				} else if v != "default" && v != "always" && v != "never" {
					return nil, usageError{"--check-hash-based-pycs must be one of 'default', 'always', or 'never'"}
				}
			case "profile":
				o.profile = &profileOptions{rate: 100}
			case "profile-rate":
				v, err := next()
				if err != nil {
					return nil, err
				}
				n, err := strconv.Atoi(v)
				if err != nil || n < 1 || n > 10000 {
					return nil, usageError{"--profile-rate must be a number of samples per second from 1 to 10000"}
				}
				if o.profile == nil {
					o.profile = &profileOptions{}
				}
				o.profile.rate = n
			case "profile-out":
				v, err := next()
				if err != nil {
					return nil, err
				}
				if o.profile == nil {
					o.profile = &profileOptions{rate: 100}
				}
				o.profile.out = v
			case "max-memory":
				v, err := next()
				if err != nil {
					return nil, err
				}
				n, err := parseBytes(v)
				if err != nil {
					return nil, usageError{"--max-memory: " + err.Error()}
				}
				c.MaxMemory = n
			default:
				return nil, usageError{"Unknown option: --" + name}
			}
			continue
		}
		for j := 1; j < len(arg); j++ {
			rest := arg[j+1:]
			switch arg[j] {
			case 'c':
				v, err := value('c', rest)
				if err != nil {
					return nil, err
				}
				o.command, o.args = &v, append([]string{"-c"}, argv[i:]...)
				return o.finish()
			case 'm':
				v, err := value('m', rest)
				if err != nil {
					return nil, err
				}
				o.module, o.args = &v, append([]string{"-m"}, argv[i:]...)
				return o.finish()
			case 'W', 'X':
				v, err := value(arg[j], rest)
				if err != nil {
					return nil, err
				}
				if arg[j] == 'W' {
					c.WarnOptions = append(c.WarnOptions, v)
				} else {
					if c.XOptions == nil {
						c.XOptions = map[string]string{}
					}
					k, val, _ := strings.Cut(v, "=")
					c.XOptions[k] = val
				}
				j = len(arg)
			case 'b':
				c.BytesWarning++
			case 'B':
				c.DontWriteBytecode = true
			case 'd':
			case 'E':
				c.IgnoreEnvironment = true
			case 'h', '?':
				o.help = helpText
			case 'i':
				c.Inspect, c.Interactive, o.inspect = true, true, true
			case 'I':
				c.Isolated, c.IgnoreEnvironment, c.NoUserSite, c.SafePath = 1, true, true, true
			case 'O':
				c.Optimize++
			case 'P':
				c.SafePath = true
			case 'q':
				c.Quiet++
			case 'R':
				c.HashRandomization = 1
			case 's':
				c.NoUserSite = true
			case 'S':
				c.NoSite, o.config.NoSite = true, true
			case 'u':
				o.unbuffered = true
			case 'v':
				c.Verbose++
			case 'V':
				o.version++
			case 'x':
				o.skipFirstLine = true
			default:
				return nil, usageError{fmt.Sprintf("Unknown option: -%c", arg[j])}
			}
		}
	}
	if i < len(argv) {
		o.script, o.args = &argv[i], argv[i:]
	} else {
		o.args = []string{""}
	}
	return o.finish()
}

// parseBytes reads a size such as 256M.
func parseBytes(s string) (int64, error) {
	unit := int64(1)
	digits := strings.TrimRight(strings.ToUpper(s), "IB")
	if n := len(digits); n > 0 {
		if shift := strings.IndexByte("KMGT", digits[n-1]); shift >= 0 {
			unit, digits = 1<<(10*(shift+1)), digits[:n-1]
		}
	}
	n, err := strconv.ParseInt(digits, 10, 64)
	if err != nil || n <= 0 || n > (1<<62)/unit {
		return 0, fmt.Errorf("%q is not a size (examples: 500000000, 256M, 2G)", s)
	}
	return n * unit, nil
}
