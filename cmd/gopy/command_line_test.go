//go:build unix

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// files are what the cases below run.
var files = map[string]string{
	"nul.py": "print(1)\x00\nprint(2)\n", "bin.py": "\x7fELF\x02\x01\x01\x00\x00\xff\xfe", "latin.py": "x = \"\xff\"\n", "rec.py": "def f(): return f()\nf()\n",
	"exit5.py": "import sys; sys.exit(5)\n", "exitm.py": "import sys; sys.exit('msg')\n", "exit300.py": "raise SystemExit(300)\n", "ki.py": "raise KeyboardInterrupt\n",
	"kill15.py": "import os; os.kill(os.getpid(), 15)\n", "many.py": "for i in range(100000): print(i)\n", "syn.py": "x = 1 +\n", "ind.py": "if 1:\nx=1\n", "empty.py": "",
	"bom.py": "\xef\xbb\xbfprint('bom')\n", "cook.py": "# -*- coding: latin-1 -*-\nprint('\xe4')\n", "pkg/__main__.py": "print('main')\n", "dir/x": "",
}

// cases are command lines for the shell: what they print and how they end must be CPython's.
var cases = []string{
	`$EXE -Z`,
	`$EXE --nope`,
	`$EXE -W`,
	`$EXE -X`,
	`$EXE -c`,
	`$EXE -m`,
	`$EXE -m nope_nope`,
	`$EXE -m nope.nope`,
	`$EXE -m json.nope`,
	`$EXE missing.py`,
	`$EXE dir`,
	`$EXE pkg`,
	`$EXE nul.py`,
	`$EXE bin.py`,
	`$EXE latin.py`,
	`$EXE rec.py`,
	`$EXE exit5.py`,
	`$EXE exitm.py`,
	`$EXE exit300.py`,
	`$EXE ki.py`,
	`$EXE kill15.py`,
	`$EXE many.py | head -1`,
	`$EXE -u many.py | head -1`,
	`$EXE syn.py`,
	`$EXE ind.py`,
	`$EXE empty.py`,
	`$EXE bom.py`,
	`$EXE cook.py`,
	`$EXE < nul.py`,
	`$EXE - < syn.py`,
	`$EXE -c 'x = 1 +'`,
	`$EXE -c 'print(1)' >&-`,
	`$EXE -c 'print(1)' 2>&-`,
	`$EXE -c 'raise ValueError(1)' 2>&-`,
	`$EXE -c 'print("x"*10000)' > /dev/full`,
	`$EXE -c 'import sys; sys.stderr.write("x"*10000)' 2> /dev/full`,
	`$EXE /`,
	`$EXE ''`,
	`$EXE nope/x.py`,
	`$EXE empty.py/x`,
	`$EXE -c ''`,
	`$EXE -c '	x=1'`,
	`$EXE -c ' print(1)'`,
	`$EXE -V`,
	`$EXE --version`,
	`$EXE -c 'import sys; print(sys.argv)' a b -c`,
	`$EXE - a b < empty.py`,
	`echo 'import sys; print(sys.argv)' | $EXE - a b`,
	`echo 'import sys; print(sys.argv)' | $EXE`,
	`$EXE -m json.tool < empty.py`,
	`echo '{"a":1}' | $EXE -m json.tool`,
	`$EXE -O -c 'assert 0; print(__debug__)'`,
	`$EXE -W error -c 'import warnings; warnings.warn("x")'`,
	`$EXE -Werror::DeprecationWarning -c 'import warnings; warnings.warn("x", DeprecationWarning); print(1)'`,
	`$EXE -W ignore -c 'import warnings; warnings.warn("x"); print(1)'`,
	`$EXE -Wnope -c 'print(1)'`,
	`$EXE -W error:::: -c pass`,
	`$EXE -W 'error::Nope' -c 'print(1)'`,
	`$EXE -X dev -c 'import sys; print(sys.flags.dev_mode, sys.warnoptions)'`,
	`$EXE -X utf8=0 -c 'import sys; print(sys.flags.utf8_mode)'`,
	`$EXE -X utf8 -c 'import sys; print(sys.flags.utf8_mode)'`,
	`$EXE -X utf8=3 -c pass`,
	`$EXE -X int_max_str_digits=100 -c pass`,
	`$EXE -X int_max_str_digits=1000 -c 'import sys; print(sys.flags.int_max_str_digits); int("1"*1001)'`,
	`$EXE -X nope=1 -X abc -c 'import sys; print(sys._xoptions)'`,
	`$EXE -X warn_default_encoding -c 'import sys; print(sys.flags.warn_default_encoding)'`,
	`$EXE -X faulthandler -c 'print(1)'`,
	`$EXE -X tracemalloc=x -c pass`,
	`$EXE -X importtime=9 -c pass`,
	`$EXE -X frozen_modules=off -c 'print(1)'`,
	`$EXE -X frozen_modules=bad -c 'print(1)'`,
	`$EXE -X no_debug_ranges -c '1/0'`,
	`$EXE -X pycache_prefix=/tmp/zz -c 'import sys; print(sys.pycache_prefix)'`,
	`$EXE -X safe_path -c 'import sys; print(sys.flags.safe_path)'`,
	`$EXE -X gil=1 -c 'print(1)'`,
	`$EXE -X gil=0 -c 'print(1)'`,
	`$EXE -X cpu_count=3 -c 'import os; print(os.cpu_count())'`,
	`$EXE -X cpu_count=0 -c 'print(1)'`,
	`$EXE -X disable_remote_debug -c 'print(1)'`,
	`$EXE -X thread_inherit_context=1 -c 'import sys; print(sys.flags.thread_inherit_context)'`,
	`$EXE -E -c 'import sys; print(sys.flags.ignore_environment)'`,
	`PYTHONPATH=/zz $EXE -E -c 'import sys; print("/zz" in sys.path)'`,
	`PYTHONPATH=/zz:/yy $EXE -c 'import sys; print(sys.path[:3])'`,
	`PYTHONPATH=/zz $EXE -I -c 'import sys; print("/zz" in sys.path, sys.path[0] == "", sys.flags)'`,
	`$EXE -s -c 'import sys; print(sys.flags.no_user_site)'`,
	`$EXE -S -c 'import sys; print("site" in sys.modules, sys.flags.no_site)'`,
	`$EXE -u -c 'import sys; print(sys.stdout.write_through, sys.stdout.line_buffering)'`,
	`PYTHONUNBUFFERED=1 $EXE -c 'import sys; print(sys.stdout.write_through, sys.stdout.line_buffering)'`,
	`$EXE -B -c 'import sys; print(sys.dont_write_bytecode)'`,
	`$EXE -b -c 'print(b"a" == "a")'`,
	`$EXE -bb -c 'print(b"a" == "a")'`,
	`$EXE -b -c 'print(str(b"a"))'`,
	`$EXE -P -c 'import sys; print(sys.path[0] == "")'`,
	`PYTHONSAFEPATH=1 $EXE -c 'import sys; print(sys.path[0] == "")'`,
	`$EXE -c 'import sys; print(sys.flags)'`,
	`$EXE -q -c 'import sys; print(sys.flags.quiet)'`,
	`$EXE -i -c 'print(1)' < /dev/null`,
	`$EXE -i -c '1/0' < /dev/null`,
	`$EXE -i exit5.py < /dev/null`,
	`$EXE -vV`,
	`PYTHONOPTIMIZE=1 $EXE -c 'print(__debug__)'`,
	`PYTHONOPTIMIZE=abc $EXE -c 'import sys; print(sys.flags.optimize)'`,
	`PYTHONHASHSEED=abc $EXE -c pass`,
	`PYTHONHASHSEED=4294967296 $EXE -c pass`,
	`PYTHONHASHSEED=42 $EXE -c 'print(hash("abc"), hash(b"abc"))'`,
	`PYTHONHASHSEED=0 $EXE -c 'import sys; print(hash("abc"), sys.flags.hash_randomization)'`,
	`PYTHONINTMAXSTRDIGITS=5 $EXE -c pass`,
	`PYTHONINTMAXSTRDIGITS=abc $EXE -c pass`,
	`PYTHONINTMAXSTRDIGITS=700 $EXE -c 'import sys; print(sys.get_int_max_str_digits())'`,
	`PYTHONWARNINGS=error $EXE -c 'import warnings; warnings.warn("x")'`,
	`PYTHONWARNINGS=ignore,error::UserWarning $EXE -W default -c 'import sys; print(sys.warnoptions)'`,
	`PYTHONIOENCODING=latin-1 $EXE -c 'import sys; print(sys.stdout.encoding, sys.stderr.errors)'`,
	`PYTHONIOENCODING=:replace $EXE -c 'import sys; print(sys.stdout.encoding, sys.stdout.errors, sys.stderr.errors); print("\udc80")'`,
	`PYTHONUTF8=1 $EXE -c 'import sys; print(sys.flags.utf8_mode)'`,
	`PYTHONUTF8=x $EXE -c 'print(1)'`,
	`PYTHONDEVMODE=1 $EXE -c 'import sys; print(sys.flags.dev_mode)'`,
	`PYTHONNOUSERSITE=1 $EXE -c 'import sys; print(sys.flags.no_user_site)'`,
	`PYTHONDONTWRITEBYTECODE=1 $EXE -c 'import sys; print(sys.dont_write_bytecode)'`,
	`PYTHONPYCACHEPREFIX=/zz $EXE -c 'import sys; print(sys.pycache_prefix)'`,
	`PYTHONSTARTUP=exit5.py $EXE -c 'print(1)'`,
	`PYTHONBREAKPOINT=0 $EXE -c 'breakpoint(); print(1)'`,
	`PYTHONBREAKPOINT=nope.nope $EXE -c 'breakpoint(); print(1)'`,
	`PYTHONINSPECT=1 $EXE -c 'print(1)' < /dev/null`,
	`PYTHON_GIL=0 $EXE -c 'print(1)'`,
	`PYTHONTRACEMALLOC=x $EXE -c pass`,
	`PYTHONNODEBUGRANGES=1 $EXE -c '1/0'`,
	`PYTHONWARNDEFAULTENCODING=1 $EXE -c 'import sys; print(sys.flags.warn_default_encoding)'`,
	`PYTHON_COLORS=1 $EXE -c '1/0'`,
	`PYTHON_CPU_COUNT=2 $EXE -c 'import os; print(os.cpu_count())'`,
	`PYTHONVERBOSE=1 $EXE -c 'import sys; print(sys.flags.verbose)' 2>/dev/null`,
	`PYTHONEXECUTABLE=/x $EXE -c 'import sys; print(sys.orig_argv[1:])'`,
	`PYTHONCASEOK=1 $EXE -c 'import sys; print(1)'`,
	`$EXE --check-hash-based-pycs nope -c pass`,
	`$EXE --check-hash-based-pycs always -c 'print(1)'`,
	`$EXE --check-hash-based-pycs`,
	`$EXE -x exit5.py`,
	`$EXE -c 'import sys; print(sys.orig_argv[1:])' a`,
	`$EXE -Wd -c 'import sys; print(sys.orig_argv[1:], sys.warnoptions)' a`,
	`$EXE -c 'import os; os._exit(7)'`,
	`$EXE -c 'import os; os.abort()'`,
	`$EXE -c 'import sys; sys.exit()'`,
	`$EXE -c 'import sys; sys.exit(-1)'`,
	`$EXE -c 'import sys; sys.exit(2**40)'`,
	`$EXE -c 'import sys; sys.exit([1,2])'`,
	`$EXE -c 'import sys; sys.exit(None)'`,
	`$EXE -c 'import sys; sys.exit(True)'`,
	`$EXE -c 'import sys; sys.exit(1.5)'`,
	`$EXE -c 'import sys; sys.excepthook = lambda *a: 1/0; raise ValueError'`,
	`$EXE -c 'import sys; del sys.excepthook; raise ValueError'`,
	`$EXE -c 'import sys; sys.stderr=None; raise ValueError'`,
	`$EXE -c 'import sys; sys.stdout=None; print(1)'`,
	`$EXE -c 'import sys; sys.stdout.close()'`,
	`$EXE -c 'import atexit,sys; atexit.register(lambda: print("bye")); sys.exit(3)'`,
	`$EXE -c 'import threading,sys; threading.Thread(target=lambda: sys.exit(3)).start()'`,
	`$EXE -c 'import signal; signal.raise_signal(signal.SIGTERM)'`,
	`$EXE -c 'import signal; signal.raise_signal(signal.SIGINT)'`,
}

func TestCommandLines(t *testing.T) {
	python := oracle(t)
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	gopy := filepath.Join(t.TempDir(), "gopy")
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(self, gopy); err != nil {
		t.Fatal(err)
	}
	run := func(t *testing.T, exe, line string) result {
		c := command(t, "sh", "-c", line)
		if path, err := exec.LookPath("sh"); err == nil {
			c.Path = path
		}
		c.Dir = dir
		c.Env = append(c.Env, "EXE="+exe)
		r := finish(t, c)
		for _, p := range []*string{&r.stdout, &r.stderr} {
			*p = strings.ReplaceAll(*p, exe, "EXE")
			*p = strings.ReplaceAll(*p, self, "EXE")
		}
		return r
	}
	for _, line := range cases {
		t.Run(line, func(t *testing.T) {
			t.Parallel()
			got, want := run(t, gopy, line), run(t, python, line)
			if got != want {
				t.Errorf("code %d, stdout %q, stderr\n%s\nCPython: code %d, stdout %q, stderr\n%s", got.code, got.stdout, got.stderr, want.code, want.stdout, want.stderr)
			}
		})
	}
}
