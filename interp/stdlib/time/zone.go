package time

import (
	"os"
	"strings"
	"time"

	"github.com/gopy-lang/gopy/interp/object"
)

// zoneKey is the key of the local time zone in Interp.State.
var zoneKey int

// location returns the local time zone of the interpreter.
func location(t *object.Thread) *time.Location {
	if l, ok := t.Interp.State[&zoneKey].(*time.Location); ok {
		return l
	}
	return loadZone(t)
}

// loadZone finds the time zone that the variable TZ names.
func loadZone(t *object.Thread) *time.Location {
	loc := time.Local
	if name, ok := os.LookupEnv("TZ"); ok {
		name = strings.TrimPrefix(name, ":")
		switch l, err := time.LoadLocation(name); {
		case name == "":
			loc = time.UTC
		case err == nil:
			loc = l
		default:
			if loc = ruleZone(name); loc == nil {
				loc = time.UTC
			}
		}
	} else if data, err := os.ReadFile("/etc/localtime"); err == nil {
		if l, err := time.LoadLocationFromTZData("Local", data); err == nil {
			loc = l
		}
	}
	t.Interp.State[&zoneKey] = loc
	return loc
}

// ruleZone makes a zone of a rule like "EST5EDT,M3.2.0,M11.1.0": a time zone
// file with a single transition long ago and the rule for what comes then.
func ruleZone(rule string) *time.Location {
	name, rest := zoneName(rule)
	if name == "" {
		return nil
	}
	offset, _, ok := zoneOffset(rest)
	if !ok {
		return nil
	}
	if i := strings.IndexByte(rule, ','); i < 0 && hasSummer(rest) {
		rule += ",M3.2.0,M11.1.0"
	}
	word := func(n int64, size int) string {
		b := make([]byte, size)
		for i := range b {
			b[i] = byte(n >> (8 * (size - 1 - i)))
		}
		return string(b)
	}
	head := func(times, types, chars int64) string {
		return "TZif2" + strings.Repeat("\x00", 15) + word(0, 4) + word(0, 4) + word(0, 4) + word(times, 4) + word(types, 4) + word(chars, 4)
	}
	info := word(int64(-offset), 4) + "\x00\x00" + name + "\x00"
	data := head(0, 1, int64(len(name)+1)) + info
	data += head(1, 1, int64(len(name)+1)) + word(-1<<40, 8) + "\x00" + info + "\n" + rule + "\n"
	l, err := time.LoadLocationFromTZData(rule, []byte(data))
	if err != nil {
		return nil
	}
	return l
}

// zoneName reads the name at the start of a rule.
func zoneName(s string) (name, rest string) {
	if strings.HasPrefix(s, "<") {
		if i := strings.IndexByte(s, '>'); i > 0 {
			return s[1:i], s[i+1:]
		}
		return "", s
	}
	i := 0
	for i < len(s) && (s[i] >= 'a' && s[i] <= 'z' || s[i] >= 'A' && s[i] <= 'Z') {
		i++
	}
	if i < 3 {
		return "", s
	}
	return s[:i], s[i:]
}

// zoneOffset reads an offset "[+-]hh[:mm[:ss]]" in seconds west of UTC.
func zoneOffset(s string) (offset int, rest string, ok bool) {
	sign := 1
	if s != "" && (s[0] == '+' || s[0] == '-') {
		if s[0] == '-' {
			sign = -1
		}
		s = s[1:]
	}
	unit := 3600
	for unit > 0 {
		n, i := 0, 0
		for i < len(s) && i < 3 && s[i] >= '0' && s[i] <= '9' {
			n = 10*n + int(s[i]-'0')
			i++
		}
		if i == 0 {
			return 0, s, false
		}
		offset += n * unit
		s = s[i:]
		unit /= 60
		if s == "" || s[0] != ':' {
			break
		}
		s = s[1:]
	}
	return sign * offset, s, true
}

// hasSummer tells whether a rule, behind its first name, has a second one.
func hasSummer(s string) bool {
	_, rest, ok := zoneOffset(s)
	if !ok {
		return false
	}
	name, _ := zoneName(rest)
	return name != ""
}

func tzset(t *object.Thread, self object.Value) (object.Value, error) {
	loadZone(t)
	if self.P != nil && self.Is(&object.ModuleType) {
		setZone(t, (*object.Module)(self.P))
	}
	return object.None, nil
}

// setZone sets the attributes of the module that tell about the time zone.
func setZone(t *object.Thread, m *object.Module) {
	loc := location(t)
	year := time.Now().In(loc).Year()
	name1, off1 := time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC).In(loc).Zone()
	name2, off2 := time.Date(year, 7, 1, 0, 0, 0, 0, time.UTC).In(loc).Zone()
	if off2 < off1 { // the South
		name1, off1, name2, off2 = name2, off2, name1, off1
	}
	set := func(name string, v object.Value) { m.Dict.SetStr(t.Interp.Intern(name), v) }
	set("timezone", object.Int(int64(-off1)))
	set("altzone", object.Int(int64(-off2)))
	daylight := int64(0)
	if off1 != off2 {
		daylight = 1
	}
	set("daylight", object.Int(daylight))
	set("tzname", object.TupleValue(object.StrValue(name1), object.StrValue(name2)))
}
