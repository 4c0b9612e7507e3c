package main

import (
	"io/fs"
	"path"
	"strings"

	"github.com/gopy-lang/gopy/interp/stdlib/library"
)

// collect reads all that belongs into the archive from CPython's Lib folder.
func collect(lib fs.FS) ([]library.Item, error) {
	var items []library.Item
	err := fs.WalkDir(lib, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || name == "." {
			return err
		}
		if entry.IsDir() {
			if skipDir(name) {
				return fs.SkipDir
			}
			return nil
		}
		if !entry.Type().IsRegular() || skipFile(name) {
			return nil
		}
		item := itemFor(name)
		item.ModTime = released
		if item.Source, err = fs.ReadFile(lib, name); err != nil {
			return err
		}
		items = append(items, item)
		return nil
	})
	return items, err
}

// itemFor names the item of a file below Lib.
func itemFor(file string) library.Item {
	module, ok := strings.CutSuffix(file, ".py")
	if !ok || strings.ContainsAny(module, ".-") {
		return library.Item{Name: file, IsFile: true}
	}
	module, isPackage := strings.CutSuffix(module, "/__init__")
	return library.Item{Name: strings.ReplaceAll(module, "/", "."), IsPackage: isPackage}
}

func skipDir(name string) bool {
	switch name {
	case "idlelib", "tkinter", "turtledemo", "lib2to3", "ensurepip", "site-packages", "lib-dynload":
		return true
	}
	switch base := path.Base(name); base {
	case "__pycache__", "test", "tests", "idle_test":
		return true
	default:
		return strings.HasPrefix(base, "config-") // how CPython's C code was built
	}
}

func skipFile(name string) bool {
	base := path.Base(name)
	for _, prefix := range []string{"_sysconfigdata_", "_sysconfig_vars_", "build-details", "README", "fetch_macholib"} {
		if strings.HasPrefix(base, prefix) {
			return true
		}
	}
	switch path.Ext(base) {
	case ".so", ".pyd", ".dll", ".dylib", ".exe", ".o", ".a", ".lib", ".pyc", ".ini", ".rst", ".ico", ".icns":
		return true
	}
	return false
}

// frozen are the modules that CPython carries in its binary (_imp._frozen_module_names lists them).
var frozen = map[string]bool{
	"importlib._bootstrap": true, "importlib._bootstrap_external": true, "zipimport": true,
	"abc": true, "codecs": true, "io": true, "_collections_abc": true, "_sitebuiltins": true, "genericpath": true,
	"ntpath": true, "posixpath": true, "os": true, "site": true, "stat": true,
	"importlib.util": true, "importlib.machinery": true, "runpy": true,
	"__hello__": true, "__phello__": true, "__phello__.ham": true, "__phello__.ham.eggs": true, "__phello__.spam": true,
}

// first are the modules that most programs load, in about the order in which they do.
var first = []string{
	"importlib._bootstrap", "importlib._bootstrap_external", "codecs", "encodings", "encodings.aliases", "encodings.utf_8",
	"abc", "io", "stat", "_collections_abc", "genericpath", "posixpath", "ntpath", "os", "_sitebuiltins", "site",
	"zipimport", "types", "operator", "keyword", "reprlib", "collections", "functools", "enum", "copyreg", "re",
	"re._constants", "re._parser", "re._casefix", "re._compiler", "contextlib", "warnings", "_py_warnings", "weakref",
	"_weakrefset", "typing", "annotationlib", "ast", "_ast_unparse", "dis", "opcode", "_opcode_metadata",
	"importlib", "importlib.machinery", "importlib._abc", "importlib.util", "linecache", "tokenize", "token", "textwrap",
	"inspect", "copy", "dataclasses", "json", "json.scanner", "json.decoder", "json.encoder", "traceback", "_colorize",
	"codeop", "string", "threading", "logging", "gettext", "locale", "argparse", "fnmatch", "urllib",
	"pathlib", "pathlib._os", "pathlib.types", "glob", "bisect", "heapq", "random", "hashlib", "queue",
	"unittest", "unittest.util", "unittest.result", "unittest.case", "difflib", "pprint", "unittest.suite",
	"unittest.loader", "unittest.main", "unittest.runner", "unittest.signals", "struct", "datetime", "runpy", "pkgutil",
}
