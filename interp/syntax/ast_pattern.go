package syntax

// This file defines the patterns of match statements.

// MatchValue matches what equals Value.
type MatchValue struct {
	Pos
	Value Expr
}

// MatchSingleton matches what is Value: nil (None), true or false.
type MatchSingleton struct {
	Pos
	Value any
}

// MatchSequence matches a sequence.
type MatchSequence struct {
	Pos
	Patterns []Pattern
}

// MatchMapping matches a mapping; Rest is "" without **rest.
type MatchMapping struct {
	Pos
	Keys     []Expr
	Patterns []Pattern
	Rest     string
}

// MatchClass matches an instance of Cls.
type MatchClass struct {
	Pos
	Cls         Expr
	Patterns    []Pattern
	KwdAttrs    []string
	KwdPatterns []Pattern
}

// MatchStar is *name in a sequence pattern; Name is "" for *_.
type MatchStar struct {
	Pos
	Name string
}

// MatchAs is pattern as name, a bare name (Pattern is nil) or the wildcard _
// (Name is "" too).
type MatchAs struct {
	Pos
	Pattern Pattern
	Name    string
}

// MatchOr is alternatives joined by |.
type MatchOr struct {
	Pos
	Patterns []Pattern
}

func (*MatchValue) astNode()     {}
func (*MatchSingleton) astNode() {}
func (*MatchSequence) astNode()  {}
func (*MatchMapping) astNode()   {}
func (*MatchClass) astNode()     {}
func (*MatchStar) astNode()      {}
func (*MatchAs) astNode()        {}
func (*MatchOr) astNode()        {}

func (*MatchValue) patternNode()     {}
func (*MatchSingleton) patternNode() {}
func (*MatchSequence) patternNode()  {}
func (*MatchMapping) patternNode()   {}
func (*MatchClass) patternNode()     {}
func (*MatchStar) patternNode()      {}
func (*MatchAs) patternNode()        {}
func (*MatchOr) patternNode()        {}
