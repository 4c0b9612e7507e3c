package compile

import (
	"sort"

	"github.com/gopy-lang/gopy/interp/syntax"
)

// docstring returns the docstring that a body begins with.
func docstring(body []syntax.Stmt) (*syntax.Constant, bool) {
	if len(body) == 0 {
		return nil, false
	}
	s, ok := body[0].(*syntax.ExprStmt)
	if !ok {
		return nil, false
	}
	c, ok := s.Value.(*syntax.Constant)
	if !ok {
		return nil, false
	}
	_, ok = c.Value.(string)
	return c, ok
}

func sortedNames(set nameSet) []string {
	names := make([]string, 0, len(set))
	for n := range set {
		names = append(names, n)
	}
	sort.Strings(names)
	return names
}
