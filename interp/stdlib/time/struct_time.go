package time

import (
	"math"
	"strconv"
	"time"

	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/stdlib/errno"
)

var structTimeType = object.NewStructSeqType("time.struct_time",
	"The time value as returned by gmtime(), localtime(), and strptime(), and\n accepted by asctime(), mktime() and strftime().  May be considered as a\n sequence of 9 integers.\n\n Note that several fields' values are not the same as those defined by\n the C language standard for struct tm.  For example, the value of the\n field tm_year is the actual year, not year - 1900.  See individual\n fields' descriptions for details.",
	[]object.StructSeqField{{Name: "tm_year", Doc: "year, for example, 1993"}, {Name: "tm_mon", Doc: "month of year, range [1, 12]"},
		{Name: "tm_mday", Doc: "day of month, range [1, 31]"}, {Name: "tm_hour", Doc: "hours, range [0, 23]"},
		{Name: "tm_min", Doc: "minutes, range [0, 59]"}, {Name: "tm_sec", Doc: "seconds, range [0, 61])"},
		{Name: "tm_wday", Doc: "day of week, range [0, 6], Monday is 0"}, {Name: "tm_yday", Doc: "day of year, range [1, 366]"},
		{Name: "tm_isdst", Doc: "1 if summer time is in effect, 0 if not, and -1 if unknown"},
		{Name: "tm_zone", Doc: "abbreviation of timezone name"}, {Name: "tm_gmtoff", Doc: "offset from UTC in seconds"}}, 9)

// fields is a broken-down time, with Python's meaning of month, days and weekday.
type fields struct {
	year, mon, mday, hour, min, sec, wday, yday, isdst int
	zone                                               string
	offset                                             int
}

// fieldsAt breaks a time down.
func fieldsAt(sec int64, loc *time.Location) (fields, error) {
	at := time.Unix(sec, 0).In(loc)
	if sec > 67768036191676799 || sec < -67768040609740800 || at.Year() > math.MaxInt32 {
		return fields{}, object.NewOSError(overflowNumber, errno.Message(overflowNumber), object.Value{})
	}
	zone, offset := at.Zone()
	dst := 0
	if at.IsDST() {
		dst = 1
	}
	return fields{at.Year(), int(at.Month()), at.Day(), at.Hour(), at.Minute(), at.Second(), (int(at.Weekday()) + 6) % 7, at.YearDay(), dst, zone, offset}, nil
}

func (f fields) value() object.Value {
	i := func(n int) object.Value { return object.Int(int64(n)) }
	return object.NewStructSeq(structTimeType, i(f.year), i(f.mon), i(f.mday), i(f.hour), i(f.min), i(f.sec), i(f.wday), i(f.yday), i(f.isdst),
		object.StrValue(f.zone), i(f.offset))
}

func gmtime(t *object.Thread, _, v object.Value) (object.Value, error) {
	sec, err := secondsArg(t, v)
	if err != nil {
		return object.Value{}, err
	}
	f, err := fieldsAt(sec, time.UTC)
	if err != nil {
		return object.Value{}, err
	}
	f.zone = "GMT"
	return f.value(), nil
}

func localtime(t *object.Thread, _, v object.Value) (object.Value, error) {
	sec, err := secondsArg(t, v)
	if err != nil {
		return object.Value{}, err
	}
	f, err := fieldsAt(sec, location(t))
	if err != nil {
		return object.Value{}, err
	}
	return f.value(), nil
}

// fieldsArg converts a time tuple.
func fieldsArg(t *object.Thread, v object.Value, fn string) (f fields, err error) {
	if !v.IsTuple() {
		return f, object.TypeErrorf("Tuple or struct_time argument required")
	}
	items := v.Tuple().Items
	if len(items) != 9 {
		return f, object.TypeErrorf("%s(): illegal time tuple argument", fn)
	}
	for i, p := range [...]*int{&f.year, &f.mon, &f.mday, &f.hour, &f.min, &f.sec, &f.wday, &f.yday, &f.isdst} {
		n, err := object.Index(t, items[i])
		if err != nil {
			return f, err
		}
		switch {
		case n.BigIntOf().Cmp(maxInt32) > 0:
			return f, object.OverflowErrorf("signed integer is greater than maximum")
		case n.BigIntOf().Cmp(minInt32) < 0:
			return f, object.OverflowErrorf("signed integer is less than minimum")
		}
		*p = int(n.Int64())
	}
	if f.year < math.MinInt32+1900 {
		return f, object.OverflowErrorf("year out of range")
	}
	if v.Is(structTimeType) {
		if z, err := object.GetAttr(t, v, t.Interp.Intern("tm_zone")); err == nil && z.IsStr() {
			f.zone = z.Str().String()
		}
		if o, err := object.GetAttr(t, v, t.Interp.Intern("tm_gmtoff")); err == nil && o.IsInt64() {
			f.offset = int(o.Int64())
		}
	} else {
		f.zone = "\x00" // find it out by the time
	}
	return f, nil
}

var maxInt32, minInt32 = object.Int(math.MaxInt32).BigIntOf(), object.Int(math.MinInt32).BigIntOf()

// check looks whether the fields are in range; zeros of days and months mean the first.
func (f *fields) check() error {
	f.wday = (f.wday + 1) % 7
	for _, c := range [...]struct {
		p        *int
		from, to int
		what     string
	}{{&f.mon, 1, 12, "month"}, {&f.mday, 1, 31, "day of month"}, {&f.hour, 0, 23, "hour"}, {&f.min, 0, 59, "minute"},
		{&f.sec, 0, 61, "seconds"}, {&f.wday, 0, 6, "day of week"}, {&f.yday, 1, 366, "day of year"}} {
		if *c.p == 0 && c.from == 1 {
			*c.p = 1
		}
		if *c.p < c.from || *c.p > c.to {
			return object.ValueErrorf("%s out of range", c.what)
		}
	}
	f.wday = (f.wday + 6) % 7
	return nil
}

const (
	dayNames   = "MonTueWedThuFriSatSun"
	monthNames = "JanFebMarAprMayJunJulAugSepOctNovDec"
)

func two(n int) string { return string([]byte{byte('0' + n/10%10), byte('0' + n%10)}) }

func spaced(n int) string {
	if n < 10 {
		return " " + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}

func (f fields) asctime() string {
	return dayNames[3*f.wday:3*f.wday+3] + " " + monthNames[3*f.mon-3:3*f.mon] + " " + spaced(f.mday) + " " + f.clock() + " " + strconv.Itoa(f.year)
}

func (f fields) clock() string { return two(f.hour) + ":" + two(f.min) + ":" + two(f.sec) }

func asctime(t *object.Thread, _, v object.Value) (object.Value, error) {
	if v.P == nil {
		return ctime(t, object.None, object.Value{})
	}
	f, err := fieldsArg(t, v, "asctime")
	if err == nil {
		err = f.check()
	}
	if err != nil {
		return object.Value{}, err
	}
	return object.StrValue(f.asctime()), nil
}

func ctime(t *object.Thread, _, v object.Value) (object.Value, error) {
	sec, err := secondsArg(t, v)
	if err != nil {
		return object.Value{}, err
	}
	f, err := fieldsAt(sec, location(t))
	if err != nil {
		return object.Value{}, err
	}
	return object.StrValue(f.asctime()), nil
}

func mktime(t *object.Thread, _, v object.Value) (object.Value, error) {
	f, err := fieldsArg(t, v, "mktime")
	if err != nil {
		return object.Value{}, err
	}
	loc := location(t)
	at := time.Date(f.year, time.Month(f.mon), f.mday, f.hour, f.min, f.sec, 0, loc)
	if f.isdst >= 0 && at.IsDST() != (f.isdst > 0) {
		// The fields count in the other offset of the zone, as of the nearest time that has it.
		for step := range 8 {
			for _, sign := range [...]int{1, -1} {
				near := at.AddDate(0, 0, sign*(step+1)*45)
				if near.IsDST() != at.IsDST() {
					_, offset := near.Zone()
					utc := time.Date(f.year, time.Month(f.mon), f.mday, f.hour, f.min, f.sec, 0, time.UTC)
					return object.Float(float64(utc.Unix() - int64(offset))), nil
				}
			}
		}
	}
	return object.Float(float64(at.Unix())), nil
}
