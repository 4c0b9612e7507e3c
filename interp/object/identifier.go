package object

import "github.com/gopy-lang/gopy/interp/internal/ucd"

// IsIdentifier tells whether s is a Python identifier (str.isidentifier).
func IsIdentifier(s string) bool {
	for i, r := range s {
		switch {
		case r == '_' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z':
		case i > 0 && '0' <= r && r <= '9':
		case r < 0x80 || r == 0xFFFD:
			return false
		case i == 0 && !ucd.IsIdentifierStart(r), i > 0 && !ucd.IsIdentifierContinue(r):
			return false
		}
	}
	return s != ""
}
