package compile

import (
	"strings"

	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/syntax"
)

// importName imports a module into a new temporary.
func (u *unit) importName(pos *syntax.Pos, name string, level int, from any) int32 {
	d := u.temp()
	args := u.temps(2)
	u.loadConst(pos, args, int64(level))
	u.loadConst(pos, args+1, from)
	u.emit(pos, bytecode.IMPORT_NAME, d, u.name16(u.mangle(name)), args)
	u.release(u.height - 2)
	return d
}

func (u *unit) importStmt(s *syntax.Import) {
	for _, a := range s.Names {
		m := u.mark()
		r := u.importName(&s.Pos, a.Name, 0, nil)
		switch first, rest, dotted := strings.Cut(a.Name, "."); {
		case a.Asname == "":
			u.storeName(&s.Pos, first, r)
		case !dotted:
			u.storeName(&s.Pos, a.Asname, r)
		default:
			// import a.b.c as m binds a.b.c itself.
			for _, attr := range strings.Split(rest, ".") {
				u.emit(&s.Pos, bytecode.IMPORT_FROM, r, r, u.name16(u.mangle(attr)))
			}
			u.storeName(&s.Pos, a.Asname, r)
		}
		u.release(m)
	}
}

func (u *unit) importFrom(s *syntax.ImportFrom) {
	names := make(bytecode.Tuple, len(s.Names))
	for i, a := range s.Names {
		names[i] = a.Name
	}
	if !u.c.futures[s] && s.Module == "__future__" && s.Level == 0 {
		u.c.fail(&s.Pos, "from __future__ imports must occur at the beginning of the file")
	}
	m := u.mark()
	mod := u.importName(&s.Pos, s.Module, s.Level, names)
	for i, a := range s.Names {
		if i == 0 && a.Name == "*" {
			u.emit(&s.Pos, bytecode.IMPORT_STAR, mod, 0, 0)
			break
		}
		name := a.Asname
		if name == "" {
			name = a.Name
		}
		d, ok := u.fastName(name)
		if ok {
			u.touch(d)
		} else {
			d = u.temp()
		}
		u.emit(&s.Pos, bytecode.IMPORT_FROM, d, mod, u.name16(u.mangle(a.Name)))
		if !ok {
			u.storeName(&s.Pos, name, d)
			u.release(m + 1)
		}
	}
	u.release(m)
}
