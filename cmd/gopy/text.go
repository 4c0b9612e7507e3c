package main

import (
	"path/filepath"
	"strings"
)

// capital returns s with its first letter in upper case, as C's strerror has it.
func capital(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

// absolute returns the absolute form of a path, or the path itself.
func absolute(path string) string {
	if abs, err := filepath.Abs(path); err == nil {
		return abs
	}
	return path
}

const helpText = `usage: gopy [option] ... [-c cmd | -m mod | file | -] [arg] ...
       gopy dis [--adaptive] FILE | -c CODE
       gopy timeit ...
Options (as CPython's where the letter is the same):
-b     : issue warnings about converting bytes/bytearray to str
-B     : don't write .pyc files on import; also PYTHONDONTWRITEBYTECODE=x
-c cmd : program passed in as string (terminates option list)
-E     : ignore PYTHON* environment variables (such as PYTHONPATH)
-h     : print this help message and exit (also -? or --help)
-i     : inspect interactively after running script
-I     : isolate Python from the user's environment (implies -E, -P and -s)
-m mod : run library module as a script (terminates option list)
-O     : remove assert and __debug__-dependent statements; -OO also docstrings
-P     : don't prepend a potentially unsafe path to sys.path
-q     : don't print version messages on interactive startup
-s     : don't add user site directory to sys.path
-S     : don't imply 'import site' on initialization
-u     : force the stdout and stderr streams to be unbuffered
-v     : verbose (trace import statements)
-V     : print the Python version number and exit (also --version)
-W arg : warning control
-X opt : set implementation-specific option
--profile          : sample where the program spends its time; print a table and
                     write FILE-name.pprof when it ends
--profile-rate N   : samples per second (100)
--profile-out FILE : where to write the profile
--max-memory SIZE  : raise MemoryError when the program needs more (256M, 2G)
file   : program read from script file
-      : program read from stdin (default; interactive mode if a tty)
arg ...: arguments passed to program in sys.argv[1:]
Environment: as CPython's PYTHON* variables, and GOPY_SPECIALIZE=off|eager.
`

const helpEnvironment = `Environment variables that change behavior:
PYTHONBREAKPOINT, PYTHONDEVMODE (-X dev), PYTHONDONTWRITEBYTECODE (-B), PYTHONHASHSEED, PYTHONINSPECT (-i),
PYTHONINTMAXSTRDIGITS (-X int_max_str_digits), PYTHONIOENCODING, PYTHONNODEBUGRANGES (-X no_debug_ranges),
PYTHONNOUSERSITE (-s), PYTHONOPTIMIZE (-O), PYTHONPATH, PYTHONPROFILEIMPORTTIME (-X importtime),
PYTHONPYCACHEPREFIX (-X pycache_prefix), PYTHONSAFEPATH (-P), PYTHONUNBUFFERED (-u), PYTHONUTF8 (-X utf8),
PYTHONVERBOSE (-v), PYTHONWARNDEFAULTENCODING (-X warn_default_encoding), PYTHONWARNINGS (-W),
PYTHON_COLORS, PYTHON_CPU_COUNT (-X cpu_count), as CPython's. Of gopy's own:
GOPYHOME        : the library to use when none is built in: the folder that has lib/python3.14
GOPY_SPECIALIZE : off, or eager: when code specialises itself
GOPY_CPUPROFILE : file for a CPU profile of gopy itself
`

const helpXOptions = `The following implementation-specific options are available:
-X cpu_count=N
-X dev
-X importtime[=2]
-X int_max_str_digits=N
-X no_debug_ranges
-X pycache_prefix=DIR
-X utf8[=0|1]
-X warn_default_encoding
`
