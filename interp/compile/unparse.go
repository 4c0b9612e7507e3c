package compile

import "github.com/gopy-lang/gopy/interp/syntax"

func (c *compiler) unparse(e syntax.Expr) string { return "" }
func constantRepr(v any) string                  { return "" }
