package time

import (
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/gopy-lang/gopy/interp/object"
)

func strftime(t *object.Thread, _, format, tuple object.Value) (object.Value, error) {
	if !format.IsStr() {
		return object.Value{}, object.TypeErrorf("strftime() argument 1 must be str, not %s", object.TypeName(format))
	}
	var f fields
	var err error
	if tuple.P == nil {
		if f, err = fieldsAt(time.Now().Unix(), location(t)); err != nil {
			return object.Value{}, err
		}
	} else {
		if f, err = fieldsArg(t, tuple, "strftime"); err == nil {
			err = f.check()
		}
		if err != nil {
			return object.Value{}, err
		}
	}
	if f.isdst < -1 {
		f.isdst = -1
	} else if f.isdst > 1 {
		f.isdst = 1
	}
	if f.zone == "\x00" {
		loc := location(t)
		at := time.Date(f.year, time.Month(f.mon), f.mday, f.hour, f.min, f.sec, 0, loc)
		f.zone, f.offset = at.Zone()
		if f.isdst >= 0 && at.IsDST() != (f.isdst > 0) {
			if name, offset := at.AddDate(0, 6, 0).Zone(); name != f.zone {
				f.zone, f.offset = name, offset
			}
		}
	}
	text := format.Str().String()
	if !utf8.ValidString(text) {
		if _, err := object.EncodeStr(t, format.Str(), "utf-8", "strict"); err != nil {
			return object.Value{}, err
		}
	}
	return object.StrValue(f.format(text)), nil
}

var (
	longDays   = [...]string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}
	longMonths = [...]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}
)

// format is C's strftime in the C locale, with the flags and widths of glibc.
func (f fields) format(s string) string {
	var out []byte
	for i := 0; i < len(s); i++ {
		if s[i] != '%' {
			out = append(out, s[i])
			continue
		}
		begin := i
		flag, upper, swap := byte(0), false, false
		for i++; i < len(s) && strings.IndexByte("_-0^#", s[i]) >= 0; i++ {
			switch s[i] {
			case '^':
				upper = true
			case '#':
				swap = true
			default:
				flag = s[i]
			}
		}
		width := -1
		for ; i < len(s) && s[i] >= '0' && s[i] <= '9'; i++ {
			width = min(10*max(width, 0)+int(s[i]-'0'), 1000)
		}
		if i < len(s) && (s[i] == 'E' || s[i] == 'O') && i+1 < len(s) {
			i++
		}
		if i >= len(s) {
			return string(append(out, s[begin:]...))
		}
		text, digits, pad, ok := f.conversion(s[i])
		if !ok {
			out = append(out, s[begin:i+1]...)
			continue
		}
		switch {
		case upper:
			text = strings.ToUpper(text)
		case swap && (s[i] == 'p' || s[i] == 'Z'):
			text = strings.ToLower(text)
		case swap:
			text = strings.ToUpper(text)
		}
		fill := pad
		switch flag {
		case '_':
			fill = ' '
		case '0':
			fill = '0'
		case '-':
			digits, fill = 0, 0
		}
		if width > digits && flag != '-' {
			digits = width
			if fill == 0 {
				fill = ' '
			}
		}
		if fill != 0 && len(text) < digits {
			neg := strings.HasPrefix(text, "-") && fill == '0'
			if neg {
				out = append(out, '-')
				text = text[1:]
				digits--
			}
			out = append(out, strings.Repeat(string(fill), digits-len(text))...)
		}
		out = append(out, text...)
	}
	return string(out)
}

// conversion returns the text of a conversion, the digits it has at least, and
// what they are filled with.
func (f fields) conversion(c byte) (text string, digits int, pad byte, ok bool) {
	number := func(n, digits int) (string, int, byte, bool) { return strconv.Itoa(n), digits, '0', true }
	blank := func(n int) (string, int, byte, bool) { return strconv.Itoa(n), 2, ' ', true }
	plain := func(s string) (string, int, byte, bool) { return s, 0, 0, true }
	hour12 := (f.hour+11)%12 + 1
	switch c {
	case 'a':
		return plain(longDays[f.wday][:3])
	case 'A':
		return plain(longDays[f.wday])
	case 'b', 'h':
		return plain(longMonths[f.mon-1][:3])
	case 'B':
		return plain(longMonths[f.mon-1])
	case 'c':
		return plain(f.asctime())
	case 'C':
		return number(floorDiv(f.year, 100), 1)
	case 'd':
		return number(f.mday, 2)
	case 'D', 'x':
		return plain(two(f.mon) + "/" + two(f.mday) + "/" + two(mod(f.year, 100)))
	case 'e':
		return blank(f.mday)
	case 'F':
		return plain(strconv.Itoa(f.year) + "-" + two(f.mon) + "-" + two(f.mday))
	case 'g':
		y, _ := f.isoWeek()
		return number(mod(y, 100), 2)
	case 'G':
		y, _ := f.isoWeek()
		return number(y, 1)
	case 'H':
		return number(f.hour, 2)
	case 'I':
		return number(hour12, 2)
	case 'j':
		return number(f.yday, 3)
	case 'k':
		return blank(f.hour)
	case 'l':
		return blank(hour12)
	case 'm':
		return number(f.mon, 2)
	case 'M':
		return number(f.min, 2)
	case 'n':
		return plain("\n")
	case 'p', 'P':
		s := "AM"
		if f.hour >= 12 {
			s = "PM"
		}
		if c == 'P' {
			s = strings.ToLower(s)
		}
		return plain(s)
	case 'r':
		s, _, _, _ := f.conversion('p')
		return plain(two(hour12) + ":" + two(f.min) + ":" + two(f.sec) + " " + s)
	case 'R':
		return plain(two(f.hour) + ":" + two(f.min))
	case 's':
		at := time.Date(f.year, time.Month(f.mon), f.mday, f.hour, f.min, f.sec, 0, time.UTC)
		return number(int(at.Unix())-f.offset, 1)
	case 'S':
		return number(f.sec, 2)
	case 't':
		return plain("\t")
	case 'T', 'X':
		return plain(f.clock())
	case 'u':
		return number(f.wday+1, 1)
	case 'U':
		return number((f.yday-1+7-(f.wday+1)%7)/7, 2)
	case 'V':
		_, w := f.isoWeek()
		return number(w, 2)
	case 'w':
		return number((f.wday+1)%7, 1)
	case 'W':
		return number((f.yday-1+7-f.wday)/7, 2)
	case 'y':
		return number(mod(f.year, 100), 2)
	case 'Y':
		return number(f.year, 1)
	case 'z':
		sign, n := "+", f.offset/60
		if n < 0 {
			sign, n = "-", -n
		}
		return plain(sign + two(n/60) + two(n%60))
	case 'Z':
		return plain(f.zone)
	case '%':
		return plain("%")
	}
	return "", 0, 0, false
}

func mod(a, b int) int { return ((a % b) + b) % b }

func floorDiv(a, b int) int { return (a - mod(a, b)) / b }

func leap(y int) bool { return y%4 == 0 && (y%100 != 0 || y%400 == 0) }

// isoWeek is the ISO 8601 year and week, by the day of the year and the weekday.
func (f fields) isoWeek() (year, week int) {
	days := func(y int) int {
		if leap(y) {
			return 366
		}
		return 365
	}
	week = (f.yday - f.wday - 1 + 10) / 7
	year = f.year
	if week < 1 {
		year--
		return year, (f.yday + days(year) - f.wday - 1 + 10) / 7
	}
	if week == 53 && f.yday-f.wday+3 > days(year) {
		return year + 1, 1
	}
	return year, week
}
