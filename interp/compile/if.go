package compile

import (
	"github.com/gopy-lang/gopy/interp/syntax"
)

func (u *unit) ifStmt(s *syntax.If) {
	end := u.newLabel()
	orelse := end
	if len(s.Orelse) > 0 {
		orelse = u.newLabel()
	}
	u.jumpIf(s.Test, false, orelse)
	u.stmts(s.Body)
	if len(s.Orelse) > 0 {
		u.jump(nil, end)
		u.placeLabel(orelse)
		u.stmts(s.Orelse)
	}
	u.placeLabel(end)
}
