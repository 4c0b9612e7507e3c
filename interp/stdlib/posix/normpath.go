package posix

import (
	"strings"

	"github.com/gopy-lang/gopy/interp/object"
)

// splitRoot is _path_splitroot_ex on POSIX: drive, root and tail of a path.
func splitRoot(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	s, bytes, err := pureName(t, a[0])
	if err != nil {
		return object.Value{}, err
	}
	drive, root, tail := splitRootText(s)
	mk := func(s string) object.Value {
		if bytes {
			return object.NewBytesString(s)
		}
		return object.StrValue(s)
	}
	return object.TupleValue(mk(drive), mk(root), mk(tail)), nil
}

// pureName is the text of a path argument that is not given to the system.
func pureName(t *object.Thread, v object.Value) (s string, bytes bool, err error) {
	if !v.IsStr() && !v.IsBytes() {
		r, found, err := object.CallSpecial(t, v, nameFSPath)
		if err != nil {
			return "", false, err
		}
		if !found || !r.IsStr() && !r.IsBytes() {
			return "", false, object.TypeErrorf("expected str, bytes or os.PathLike object, not %s", object.TypeName(v))
		}
		v = r
	}
	if v.IsStr() {
		return v.Str().String(), false, nil
	}
	return string(v.Bytes()), true, nil
}

// posixRoot splits a path where "//" is a root of its own, but not "///".
func posixRoot(s string) (root, tail string) {
	switch {
	case !strings.HasPrefix(s, "/"):
		return "", s
	case strings.HasPrefix(s, "//") && !strings.HasPrefix(s, "///"):
		return s[:2], s[2:]
	}
	return s[:1], s[1:]
}

// normPath is _path_normpath: os.path.normpath of a path.
func normPath(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	s, bytes, err := pureName(t, a[0])
	if err != nil {
		return object.Value{}, err
	}
	s = normalize(s)
	if bytes {
		return object.NewBytesString(s), nil
	}
	return object.StrValue(s), nil
}

func posixNormalize(s string) string {
	if s == "" {
		return "."
	}
	root, tail := posixRoot(s)
	var parts []string
	for _, p := range strings.Split(tail, "/") {
		switch {
		case p == "" || p == ".":
		case p != "..":
			parts = append(parts, p)
		case len(parts) > 0 && parts[len(parts)-1] != "..":
			parts = parts[:len(parts)-1]
		case root == "":
			parts = append(parts, p)
		}
	}
	if s = root + strings.Join(parts, "/"); s == "" {
		return "."
	}
	return s
}
