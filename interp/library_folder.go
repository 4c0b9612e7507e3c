package interp

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"

	"github.com/gopy-lang/gopy/interp/object"
)

// LibraryHelp says what to do when an interpreter finds no standard library.
const LibraryHelp = "no standard library: this gopy was built without one, and neither GOPYHOME (a folder that has lib/python3.14) nor an installed CPython 3.14 gives one; only native modules can be imported"

// HasLibrary tells whether the interpreter has the Python part of the standard library.
func (ip *Interp) HasLibrary() bool { return ip.lib != nil || ip.folder != "" }

// libraryFolder looks for the Python part of the standard library where the binary carries none: the folder that Config
// names, GOPYHOME, an installed CPython 3.14. It returns "" when there is none.
func libraryFolder(config *Config) string {
	var candidates []string
	under := func(prefix string) {
		candidates = append(candidates, prefix, filepath.Join(prefix, "lib", "python3.14"), filepath.Join(prefix, "Lib"))
	}
	if config.Library != "" {
		under(config.Library)
	}
	if home := os.Getenv("GOPYHOME"); home != "" {
		under(home)
	}
	for _, name := range []string{"python3.14", "python3", "python"} {
		if path, err := exec.LookPath(name); err == nil {
			if real, err := filepath.EvalSymlinks(path); err == nil {
				path = real
			}
			under(filepath.Dir(path))
			under(filepath.Dir(filepath.Dir(path)))
		}
	}
	if runtime.GOOS != "windows" {
		under("/usr/local")
		under("/usr")
		under("/opt/homebrew")
	}
	for _, dir := range candidates {
		if isLibrary(dir) {
			if abs, err := filepath.Abs(dir); err == nil {
				return abs
			}
			return dir
		}
	}
	return ""
}

// isLibrary tells whether a folder is the library of CPython 3.14: annotationlib is new in it, and concurrent/interpreters, too.
func isLibrary(dir string) bool {
	for _, file := range []string{"os.py", "annotationlib.py", "importlib/_bootstrap.py", "concurrent/interpreters/__init__.py"} {
		if st, err := os.Stat(filepath.Join(dir, filepath.FromSlash(file))); err != nil || st.IsDir() {
			return false
		}
	}
	return true
}

// folderCode compiles a module of the library in a folder; name is dotted and no package.
func (ip *Interp) folderCode(t *object.Thread, name, file string) (*object.Code, error) {
	source, err := os.ReadFile(filepath.Join(ip.folder, filepath.FromSlash(file)))
	if err != nil {
		return nil, object.NewException(&object.ImportError, err.Error())
	}
	v, err := ip.engine.Compile(t, object.NewBytes(source), "<frozen "+name+">", "exec", 0, true, -1, -1)
	if err != nil {
		return nil, err
	}
	return (*object.Code)(v.P), nil
}
