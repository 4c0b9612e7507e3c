//go:build unix

// Package pwd has the native modules pwd and grp: the user and group
// databases, as /etc/passwd and /etc/group have them.
package pwd

import (
	"bufio"
	"math"
	"os"
	"strconv"
	"strings"

	"github.com/gopy-lang/gopy/interp/object"
)

type (
	thread = object.Thread
	value  = object.Value
)

// Module is pwd.
var Module = object.ModuleDef{
	Name: "pwd",
	Doc:  "The Unix password database.\n\nEntries are tuples of seven items, pw_name, pw_passwd, pw_uid, pw_gid, pw_gecos, pw_dir\nand pw_shell; the uid and the gid are ints, the rest are strs.",
	Defs: []object.Def{
		{Name: "getpwuid", Sig: "(uidobj, /)", F1: getPwUID, Doc: "Return the password database entry for the given numeric user ID.\n\nSee `help(pwd)` for more on password database entries."},
		{Name: "getpwnam", Sig: "(name, /)", F1: getPwNam, Doc: "Return the password database entry for the given user name.\n\nSee `help(pwd)` for more on password database entries."},
		{Name: "getpwall", Sig: "()", F0: getPwAll, Doc: "Return a list of all available password database entries, in arbitrary order.\n\nSee help(pwd) for more on password database entries."},
	},
	Types: []*object.Type{passwdType},
}

// Group is grp.
var Group = object.ModuleDef{
	Name: "grp",
	Doc:  "The Unix group database.\n\nEntries are tuples of four items, gr_name, gr_passwd, gr_gid and gr_mem, the list of the\nmembers' names. Most users are not listed as members of their own group.",
	Defs: []object.Def{
		{Name: "getgrgid", Sig: "(id)", F1: getGrGID, Doc: "Return the group database entry for the given numeric group ID.\n\nIf id is not valid, raise KeyError."},
		{Name: "getgrnam", Sig: "(name)", F1: getGrNam, Doc: "Return the group database entry for the given group name.\n\nIf name is not valid, raise KeyError."},
		{Name: "getgrall", Sig: "()", F0: getGrAll, Doc: "Return a list of all available group entries, in arbitrary order."},
	},
	Types: []*object.Type{groupType},
}

var (
	passwdType = object.NewStructSeqType("pwd.struct_passwd",
		"pwd.struct_passwd: Results from getpw*() routines.\n\nThis object may be accessed either as a tuple of\n  (pw_name,pw_passwd,pw_uid,pw_gid,pw_gecos,pw_dir,pw_shell)\nor via the object attributes as named in the above tuple.",
		[]object.StructSeqField{{Name: "pw_name", Doc: "user name"}, {Name: "pw_passwd", Doc: "password"}, {Name: "pw_uid", Doc: "user id"}, {Name: "pw_gid", Doc: "group id"},
			{Name: "pw_gecos", Doc: "real name"}, {Name: "pw_dir", Doc: "home directory"}, {Name: "pw_shell", Doc: "shell program"}}, 7)
	groupType = object.NewStructSeqType("grp.struct_group",
		"grp.struct_group: Results from getgr*() routines.\n\nThis object may be accessed either as a tuple of\n  (gr_name,gr_passwd,gr_gid,gr_mem)\nor via the object attributes as named in the above tuple.",
		[]object.StructSeqField{{Name: "gr_name", Doc: "group name"}, {Name: "gr_passwd", Doc: "password"}, {Name: "gr_gid", Doc: "group id"}, {Name: "gr_mem", Doc: "group members"}}, 4)
)

// lines calls f with the fields of the entries of a database, until f says that it has enough.
func lines(t *thread, name string, fields int, f func(v []string) bool) error {
	var found [][]string
	t.Blocking(func() {
		file, err := os.Open(name)
		if err != nil {
			return
		}
		defer file.Close()
		scanner := bufio.NewScanner(file)
		for scanner.Scan() {
			line := scanner.Text()
			if line == "" || line[0] == '#' || line[0] == '+' || line[0] == '-' {
				continue
			}
			if v := strings.Split(line, ":"); len(v) == fields {
				found = append(found, v)
			}
		}
	})
	for _, v := range found {
		if f(v) {
			break
		}
	}
	return nil
}

func text(s string) value { return object.StrValue(object.DecodeFS([]byte(s))) }

// number is an id in a database as a Python int.
func number(s string) (value, bool) {
	n, err := strconv.ParseUint(s, 10, 32)
	return object.Int(int64(n)), err == nil
}

func passwdEntry(v []string) value {
	uid, ok := number(v[2])
	gid, ok2 := number(v[3])
	if !ok || !ok2 {
		return value{}
	}
	return object.NewStructSeq(passwdType, text(v[0]), text(v[1]), uid, gid, text(v[4]), text(v[5]), text(v[6]))
}

func groupEntry(v []string) value {
	gid, ok := number(v[2])
	if !ok {
		return value{}
	}
	var members []value
	for _, m := range strings.Split(v[3], ",") {
		if m != "" {
			members = append(members, text(m))
		}
	}
	return object.NewStructSeq(groupType, text(v[0]), text(v[1]), gid, object.ListFrom(members).Value())
}

// database is one of the two.
type database struct {
	file   string
	fields int
	entry  func(v []string) value
}

var (
	users  = database{"/etc/passwd", 7, passwdEntry}
	groups = database{"/etc/group", 4, groupEntry}
)

// find returns the first entry whose field i is s, absent if there is none.
func (d *database) find(t *thread, i int, s string) (found value, err error) {
	err = lines(t, d.file, d.fields, func(v []string) bool {
		if v[i] == s {
			found = d.entry(v)
		}
		return found.P != nil
	})
	return
}

func (d *database) all(t *thread) (value, error) {
	var out []value
	err := lines(t, d.file, d.fields, func(v []string) bool {
		if x := d.entry(v); x.P != nil {
			out = append(out, x)
		}
		return false
	})
	return object.ListFrom(out).Value(), err
}

func keyError(format string, a ...any) (value, error) {
	return value{}, object.Errorf(&object.KeyError, format, a...)
}

// id takes a user or group id: the number, -1 being the greatest, or an
// OverflowError for what is none.
func id(t *thread, v value, what string) (uint32, error) {
	if v.Type().Slots.Index == nil && !v.IsInt() {
		return 0, object.TypeErrorf("%s should be integer, not %s", what, object.TypeName(v))
	}
	n, err := object.Index(t, v)
	if err != nil {
		return 0, err
	}
	if z := n.BigIntOf(); z.Sign() < 0 {
		if n.IsInt64() && n.Int64() == -1 {
			return math.MaxUint32, nil
		}
		return 0, object.OverflowErrorf("%s is less than minimum", what)
	} else if z.BitLen() > 32 {
		return 0, object.OverflowErrorf("%s is greater than maximum", what)
	}
	return uint32(n.ExactInt().Int64()), nil
}

// shown is an id in messages.
func shown(n uint32) string {
	if n == math.MaxUint32 {
		return "-1"
	}
	return strconv.FormatUint(uint64(n), 10)
}

func getPwUID(t *thread, _, v value) (value, error) {
	n, err := id(t, v, "uid")
	if err != nil {
		if object.Matches(err, &object.OverflowError) {
			return keyError("getpwuid(): uid not found")
		}
		return value{}, err
	}
	x, err := users.find(t, 2, strconv.FormatUint(uint64(n), 10))
	if err == nil && x.P == nil {
		return keyError("getpwuid(): uid not found: %s", shown(n))
	}
	return x, err
}

func getGrGID(t *thread, _, v value) (value, error) {
	n, err := id(t, v, "gid")
	if err != nil {
		return value{}, err
	}
	x, err := groups.find(t, 2, strconv.FormatUint(uint64(n), 10))
	if err == nil && x.P == nil {
		return keyError("getgrgid(): gid not found: %s", shown(n))
	}
	return x, err
}

// byName looks a name up; what stands before it in messages is arg.
func (d *database) byName(t *thread, v value, f, arg string) (value, error) {
	if !v.IsStr() {
		return value{}, object.TypeErrorf("%s() %s must be str, not %s", f, arg, object.TypeName(v))
	}
	b, err := object.EncodeStr(t, v.Str(), "utf-8", "surrogateescape")
	if err != nil {
		return value{}, err
	}
	name := string(b.Bytes())
	if strings.Contains(name, "\x00") {
		return value{}, object.ValueErrorf("embedded null byte")
	}
	x, err := d.find(t, 0, name)
	if err == nil && x.P == nil {
		r, err := object.Repr(t, v)
		if err != nil {
			return value{}, err
		}
		return keyError("%s(): name not found: %s", f, r)
	}
	return x, err
}

func getPwNam(t *thread, _, v value) (value, error) {
	return users.byName(t, v, "getpwnam", "argument")
}

func getGrNam(t *thread, _, v value) (value, error) {
	return groups.byName(t, v, "getgrnam", "argument 'name'")
}

func getPwAll(t *thread, _ value) (value, error) { return users.all(t) }

func getGrAll(t *thread, _ value) (value, error) { return groups.all(t) }
