package lint

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// longest is the number of lines from which a hand-written file has to say why
// it is one: in its package comment or the comment before its first
// declaration, with the word "long" in it ("Long because ...").
const longest = 1000

var generated = regexp.MustCompile(`(?m)^// Code generated .* DO NOT EDIT\.$`)

func TestFileLength(t *testing.T) {
	for _, name := range files(t, isGo) {
		text := readFile(t, name)
		n := strings.Count(text, "\n")
		if n <= longest || generated.MatchString(text) {
			continue
		}
		header, _, _ := strings.Cut(text, "\nfunc ")
		if !regexp.MustCompile(`(?i)//.*\blong\b`).MatchString(header) {
			t.Errorf("%s has %d lines: split it, or say in its header why it is that long", name, n)
		}
	}
}

// TestNames keeps out the names that say nothing.
func TestNames(t *testing.T) {
	vague := regexp.MustCompile(`^(utils?|common|helpers?|misc|shared|stuff)(_.*)?$`)
	for _, name := range files(t, isGo) {
		for part := range strings.SplitSeq(strings.TrimSuffix(name, ".go"), "/") {
			if vague.MatchString(part) {
				t.Errorf("%s: %q says nothing about what is in it", name, part)
			}
		}
	}
}

// TestPackageComments asks each package for a comment, as ARCHITECTURE.md sends readers there.
func TestPackageComments(t *testing.T) {
	documented := map[string]bool{}
	for _, name := range files(t, func(name string) bool { return isGo(name) && !strings.HasSuffix(name, "_test.go") }) {
		dir := filepath.ToSlash(filepath.Dir(name))
		file, err := parser.ParseFile(token.NewFileSet(), name, readFile(t, name), parser.PackageClauseOnly|parser.ParseComments)
		if err != nil {
			t.Error(err)
			continue
		}
		documented[dir] = documented[dir] || hasText(file.Doc)
	}
	for dir, ok := range documented {
		if !ok {
			t.Errorf("package %s has no comment", dir)
		}
	}
}

func hasText(doc *ast.CommentGroup) bool { return doc != nil && len(strings.TrimSpace(doc.Text())) > 0 }
