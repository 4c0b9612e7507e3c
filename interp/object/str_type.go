package object

import (
	"unsafe"
)

// initText fills the types of text and bytes.
func initText() {
	initStr()
	initStrIterator()
	initBytes()
	initBytesIterator()
	initByteArray()
	initMemoryView()
	initTemplate()
	initUnicodeErrors()
}

func initStr() {
	ty := &StrType
	ty.Doc = "str(object='') -> str\nstr(bytes_or_buffer[, encoding[, errors]]) -> str\n\nA string of Unicode characters.\n\nThe second form decodes bytes; encoding defaults to 'utf-8' and errors to 'strict'."
	ty.Flags |= FlagBaseType | FlagStrSubclass | FlagMatchSelf
	ty.AllocSub = func(t *Type) Value {
		s := &strObj{}
		s.T, s.data = t, &emptyByte
		return Value{unsafe.Pointer(s), 0}
	}
	ty.ExtraOffset = unsafe.Offsetof(strObj{}.Extra)
	ty.New = strNew
	ty.Repr = strRepr
	ty.Slots.Str = func(t *Thread, v Value) (Value, error) { return v.Str().exact().Value(), nil }
	ty.Slots.Hash = func(t *Thread, v Value) (uint64, error) { return v.Str().Hash(), nil }
	ty.Slots.Compare = strCompare
	ty.Slots.Iter = strIter
	ty.Slots.Len = func(t *Thread, v Value) (int, error) { return v.Str().Len(), nil }
	ty.Slots.GetItem = strGetItem
	ty.SeqItem = strItem
	ty.Slots.Contains = strContains
	ty.Concat = strConcatSlot
	ty.Repeat = strRepeat
	ty.Slots.Binary[Mod] = strMod
	ty.Methods = strMethods
}

var strMethods = []Def{
	{Name: "encode", Sig: "(encoding='utf-8', errors='strict')", FN: strEncode, Doc: "Encode the string to bytes.\n\n  errors\n    What to do about characters that the encoding does not have: 'strict'\n    raises UnicodeEncodeError; 'ignore', 'replace', 'xmlcharrefreplace' and\n    others are known, and codecs.register_error adds more."},
	{Name: "replace", Sig: "(old, new, /, count=-1)", FN: strReplace, Doc: "Return a copy with occurrences of old replaced by new.\n\n  count\n    Replace at most that many, from the left; -1 means all."},
	{Name: "split", Sig: "(sep=None, maxsplit=-1)", FN: strSplit, Doc: "Return a list of the parts of the string between separators.\n\n  sep\n    The separator. None means runs of whitespace, and no empty parts.\n  maxsplit\n    Split at most that many times, from the left; -1 means always."},
	{Name: "rsplit", Sig: "(sep=None, maxsplit=-1)", FN: strRSplit, Doc: "Return a list of the parts of the string between separators.\n\nLike split, but maxsplit counts from the right."},
	{Name: "join", Sig: "(iterable, /)", F1: strJoin, Doc: "Concatenate any number of strings, with this one between them.\n\nExample: '.'.join(['ab', 'pq', 'rs']) -> 'ab.pq.rs'"},
	{Name: "capitalize", Sig: "()", F0: strCapitalize, Doc: "Return a copy with the first character in title case and the rest in lower case."},
	{Name: "casefold", Sig: "()", F0: strCaseFold, Doc: "Return a version suitable for caseless comparisons."},
	{Name: "title", Sig: "()", F0: strTitle, Doc: "Return a version in which words begin with title case and go on in lower case."},
	{Name: "center", Sig: "(width, fillchar=' ', /)", F2: strCenter, Opt: 1, Doc: "Return the string centered in width characters, padded with fillchar."},
	{Name: "count", Sig: "(sub[, start[, end]], /)", F3: strCount, Opt: 2, Doc: "Return the number of non-overlapping occurrences of sub in string S[start:end]."},
	{Name: "expandtabs", Sig: "(tabsize=8)", FN: strExpandTabs, Doc: "Return a copy where tabs are replaced by spaces up to the next multiple of tabsize."},
	{Name: "find", Sig: "(sub[, start[, end]], /)", F3: strFind, Opt: 2, Doc: "Return the lowest index in S[start:end] where sub is found, -1 on failure."},
	{Name: "partition", Sig: "(sep, /)", F1: strPartition, Doc: "Return the part before the first separator, the separator, and the part after it.\n\nWithout a separator that is the string and two empty strings."},
	{Name: "index", Sig: "(sub[, start[, end]], /)", F3: strIndex, Opt: 2, Doc: "Return the lowest index in S[start:end] where sub is found.\n\nRaises ValueError when it is not found."},
	{Name: "ljust", Sig: "(width, fillchar=' ', /)", F2: strLJust, Opt: 1, Doc: "Return the string padded on the right to width characters."},
	{Name: "lower", Sig: "()", F0: strLower, Doc: "Return a copy in lower case."},
	{Name: "lstrip", Sig: "(chars=None, /)", F1: strLStrip, Opt: 1, Doc: "Return a copy without leading whitespace, or without leading characters in chars."},
	{Name: "rfind", Sig: "(sub[, start[, end]], /)", F3: strRFind, Opt: 2, Doc: "Return the highest index in S[start:end] where sub is found, -1 on failure."},
	{Name: "rindex", Sig: "(sub[, start[, end]], /)", F3: strRIndex, Opt: 2, Doc: "Return the highest index in S[start:end] where sub is found.\n\nRaises ValueError when it is not found."},
	{Name: "rjust", Sig: "(width, fillchar=' ', /)", F2: strRJust, Opt: 1, Doc: "Return the string padded on the left to width characters."},
	{Name: "rstrip", Sig: "(chars=None, /)", F1: strRStrip, Opt: 1, Doc: "Return a copy without trailing whitespace, or without trailing characters in chars."},
	{Name: "rpartition", Sig: "(sep, /)", F1: strRPartition, Doc: "Return the part before the last separator, the separator, and the part after it.\n\nWithout a separator that is two empty strings and the string."},
	{Name: "splitlines", Sig: "(keepends=False)", FN: strSplitLines, Doc: "Return a list of the lines, without the line ends unless keepends is true."},
	{Name: "strip", Sig: "(chars=None, /)", F1: strStrip, Opt: 1, Doc: "Return a copy without leading and trailing whitespace, or characters in chars."},
	{Name: "swapcase", Sig: "()", F0: strSwapCase, Doc: "Convert uppercase characters to lowercase and lowercase characters to uppercase."},
	{Name: "translate", Sig: "(table, /)", F1: strTranslate, Doc: "Replace each character by what table[ord(character)] says.\n\nThat is a code point, a string, or None to drop the character; a LookupError\nleaves it as it is."},
	{Name: "upper", Sig: "()", F0: strUpper, Doc: "Return a copy in upper case."},
	{Name: "startswith", Sig: "(prefix[, start[, end]], /)", F3: strStartsWith, Opt: 2, Doc: "Return True if the string starts with the prefix, or with one of a tuple of them."},
	{Name: "endswith", Sig: "(suffix[, start[, end]], /)", F3: strEndsWith, Opt: 2, Doc: "Return True if the string ends with the suffix, or with one of a tuple of them."},
	{Name: "removeprefix", Sig: "(prefix, /)", F1: strRemovePrefix, Doc: "Return a copy without the prefix, if it is there."},
	{Name: "removesuffix", Sig: "(suffix, /)", F1: strRemoveSuffix, Doc: "Return a copy without the suffix, if it is there."},
	{Name: "isascii", Sig: "()", F0: strIsASCII, Doc: "Return True if all characters are ASCII."},
	{Name: "islower", Sig: "()", F0: strIsLower, Doc: "Return True if there are cased characters, and all of them are in lower case."},
	{Name: "isupper", Sig: "()", F0: strIsUpper, Doc: "Return True if there are cased characters, and all of them are in upper case."},
	{Name: "istitle", Sig: "()", F0: strIsTitle, Doc: "Return True if there are words, and all of them are in title case."},
	{Name: "isspace", Sig: "()", F0: strIsSpace, Doc: "Return True if all characters are whitespace, and there is one."},
	{Name: "isdecimal", Sig: "()", F0: strIsDecimal, Doc: "Return True if all characters are decimal digits, and there is one."},
	{Name: "isdigit", Sig: "()", F0: strIsDigit, Doc: "Return True if all characters are digits, and there is one."},
	{Name: "isnumeric", Sig: "()", F0: strIsNumeric, Doc: "Return True if all characters stand for numbers, and there is one."},
	{Name: "isalpha", Sig: "()", F0: strIsAlpha, Doc: "Return True if all characters are letters, and there is one."},
	{Name: "isalnum", Sig: "()", F0: strIsAlnum, Doc: "Return True if all characters are letters or numbers, and there is one."},
	{Name: "isidentifier", Sig: "()", F0: strIsIdentifier, Doc: "Return True if the string is a valid Python identifier.\n\nkeyword.iskeyword(s) tells whether it is reserved."},
	{Name: "isprintable", Sig: "()", F0: strIsPrintable, Doc: "Return True if repr() would escape none of the characters."},
	{Name: "zfill", Sig: "(width, /)", F1: strZFill, Doc: "Pad a numeric string with zeros on the left, behind its sign, to width characters."},
	{Name: "format", Sig: "(*args, **kwargs)", FV: strFormat, Doc: "Return a copy with the fields in braces replaced by the arguments."},
	{Name: "format_map", Sig: "(mapping, /)", F1: strFormatMap, Doc: "Return a copy with the fields in braces replaced by items of the mapping."},
	{Name: "__format__", Sig: "(format_spec, /)", F1: strFormatMethod, Doc: "Return the string formatted as format_spec says."},
	{Name: "maketrans", Sig: "(x, y=<unrepresentable>, z=<unrepresentable>, /)", Static: true, F3: strMakeTrans, Opt: 2, Doc: "Return a translation table for str.translate().\n\nOne argument is a dict from characters or code points to code points, strings\nor None; two are strings of equal length; characters of a third are dropped."},
	{Name: "__sizeof__", Sig: "()", F0: strSizeof, Doc: "Return the size of the string in memory, in bytes."},
	{Name: "__getnewargs__", Sig: "()", F0: func(t *Thread, v Value) (Value, error) {
		return TupleValue(newCopy(v.Str()).Value()), nil
	}},
}

func strSizeof(t *Thread, v Value) (Value, error) {
	return Int(int64(strHeader) + int64(v.Str().n)), nil
}

// strCompare is the rich comparison of two strs. Code points compare as their
// WTF-8 bytes do.
func strCompare(t *Thread, a, b Value, op CompareOp) (Value, error) {
	if !a.IsStr() || !b.IsStr() {
		return NotImplemented, nil
	}
	x, y := a.Str(), b.Str()
	switch op {
	case EQ:
		return Bool(x.Equal(y)), nil
	case NE:
		return Bool(!x.Equal(y)), nil
	case LT:
		return Bool(x.String() < y.String()), nil
	case LE:
		return Bool(x.String() <= y.String()), nil
	case GT:
		return Bool(x.String() > y.String()), nil
	}
	return Bool(x.String() >= y.String()), nil
}

// newArgs binds the arguments of a constructor that takes up to three, all of
// them positional or by name.
func newArgs(args Args, fn string, names *[3]string) (a [3]Value, err error) {
	pos := args.Pos()
	if n := len(args.V); n > 3 {
		return a, TypeErrorf("%s() takes at most 3 arguments (%d given)", fn, n)
	}
	copy(a[:], pos)
	for i, k := range args.Kw {
		at := -1
		for j, name := range names {
			if k.String() == name {
				at = j
			}
		}
		if at < 0 {
			return a, TypeErrorf("%s() got an unexpected keyword argument '%s'", fn, k)
		}
		if a[at].P != nil {
			return a, TypeErrorf("argument for %s() given by name ('%s') and position (%d)", fn, names[at], at+1)
		}
		a[at] = args.KwValues()[i]
	}
	return a, nil
}

var strNewNames = [3]string{"object", "encoding", "errors"}

// codecName checks an optional argument that names an encoding or error handler.
func codecName(v Value, fn, name, def string) (string, error) {
	if v.P == nil {
		return def, nil
	}
	if !v.IsStr() {
		return "", TypeErrorf("%s() argument '%s' must be str, not %s", fn, name, argTypeName(v))
	}
	s := v.Str().String()
	if indexOf(s, "\x00") >= 0 {
		return "", ValueErrorf("embedded null character")
	}
	return s, nil
}

// CallStr is str(v), a call of the type.
func CallStr(t *Thread, v Value) (Value, error) {
	s, err := ToStr(t, v)
	if err != nil {
		return Value{}, err
	}
	r := s.Value()
	if r.Type() != &StrType {
		args := t.args.push(1)
		args[0] = v
		err = InitMade(t, &StrType, r, Args{V: args})
		t.args.drop(args)
	}
	return r, err
}

// strNew is str().
func strNew(t *Thread, cls *Type, args Args) (Value, error) {
	var s *Str
	if len(args.V) == 1 && len(args.Kw) == 0 {
		var err error
		if s, err = ToStr(t, args.V[0]); err != nil {
			return Value{}, err
		}
	} else {
		if n := len(args.V); n > 3 && len(args.Kw) == 0 && cls == &StrType {
			return Value{}, TypeErrorf("str expected at most 3 arguments, got %d", n)
		}
		a, err := newArgs(args, "str", &strNewNames)
		if err != nil {
			return Value{}, err
		}
		encoding, err := codecName(a[1], "str", "encoding", "utf-8")
		if err != nil {
			return Value{}, err
		}
		errors, err := codecName(a[2], "str", "errors", "strict")
		if err != nil {
			return Value{}, err
		}
		switch {
		case a[0].P == nil:
			s = &emptyStr
		case a[1].P == nil && a[2].P == nil:
			s, err = ToStr(t, a[0])
		default:
			s, err = DecodeObject(t, a[0], encoding, errors)
		}
		if err != nil {
			return Value{}, err
		}
	}
	if cls == &StrType {
		return s.Value(), nil
	}
	return newStrObj(cls, s), nil
}

// newStrObj makes an instance of a class derived from str.
func newStrObj(cls *Type, s *Str) Value {
	v := cls.AllocSub(cls)
	o := v.Str()
	o.data, o.n, o.hash = s.data, s.n, s.hash
	o.setLen(s.n, s.Len())
	return v
}
