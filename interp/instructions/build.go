package instructions

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/object"
)

// R[A] = list of C items from R[B]
func BUILD_LIST(first R, n Imm) (dst Value) {
	save()
	dst = object.ListFrom(window(first, int(n))).Value()
	return
}

// R[A] = empty list to which each item of the loop state R[B] is added, if C is 1
func BUILD_LIST_FOR(state R, every Imm) (dst Value) {
	save()
	n := 0
	if every := t.CurrentFrame().Instruction().C; every != 0 {
		n = e.LoopLen(state)
	} else {
		adapt()
	}
	dst = object.NewListHint(n).Value()
	return
}

// R[A] = empty list as long as those before it
//
//inst:special
func BUILD_LIST_LEARNED(state R, every Imm) (dst Value) {
	n := (*object.Site)(site().Ptr).TakeHint()
	save()
	dst = object.NewListHint(n).Value()
	return
}

// R[A] = empty dict to which each item of the loop state R[B] is added, if C is 1
func BUILD_MAP_FOR(state R, every Imm) (dst Value) {
	save()
	adapt()
	n := 0
	if every := t.CurrentFrame().Instruction().C; every != 0 {
		n = e.LoopLen(state)
	}
	dst = object.NewDictSize(n).Value()
	return
}

// R[A] = empty dict as long as those before it
//
//inst:special
func BUILD_MAP_LEARNED(state R, every Imm) (dst Value) {
	n := (*object.Site)(site().Ptr).TakeHint()
	save()
	dst = object.NewDictSize(n).Value()
	return
}

// R[A] = tuple of C items from R[B]
func BUILD_TUPLE(first R, n Imm) (dst Value) {
	save()
	if n == 2 {
		dst = object.PairTuple(*first, *at(first, 1)).Value()
	} else {
		tu := object.AllocTuple(int(n))
		copy(tu.Items, window(first, int(n)))
		dst = tu.Value()
	}
	return
}

// R[A] = set of C items from R[B]
func BUILD_SET(first R, n Imm) (dst Value) {
	save()
	if dst, err = e.BuildSet(t, window(first, int(n))); err != nil {
		fail(err)
	}
	return
}

// R[A] = dict of C pairs R[B]: R[B+1]
func BUILD_MAP(first R, n Imm) (dst Value) {
	save()
	if dst, err = e.BuildMap(t, window(first, 2*int(n))); err != nil {
		fail(err)
	}
	return
}

// R[A] = concatenation of C pieces from R[B]: strs, ints and floats
func BUILD_STRING(first R, n Imm) (dst Value) {
	save()
	dst = object.BuildString(t, window(first, int(n)))
	return
}

// list R[A].append(R[B])
func LIST_APPEND(l, x R) {
	list := l.List()
	n := list.Len()
	if n < list.Cap() {
		if list.Kind == object.ListValues {
			*(*Value)(unsafe.Add(list.Ptr(), n*bytecode.RegisterSize)) = *x
			list.SetLen(n + 1)
			next()
		}
		if x.P == object.StorageTag(list.Kind) {
			*(*uint64)(unsafe.Add(list.Ptr(), n*8)) = x.N
			list.SetLen(n + 1)
			next()
		}
	}
	if n >= 4 && code.SiteBase != nil {
		site().Index = uint32(min(n+n/4+4, object.MaxHint))
	}
	save()
	l.List().Append(*x)
}

// list R[A].extend(R[B])
func LIST_EXTEND(l, x R) {
	save()
	if err = e.ListExtend(t, l.List(), *x); err != nil {
		fail(err)
	}
}

// R[A] = tuple(list R[B])
func LIST_TO_TUPLE(l R) (dst Value) {
	save()
	dst = e.ListToTuple(l.List())
	return
}

// set R[A].add(R[B])
func SET_ADD(s, x R) {
	found, known := false, false
	findInSet(s.Set(), x, found, known)
	if known && found {
		next()
	}
	save()
	if err = object.SetAdd(t, *s, *x); err != nil {
		fail(err)
	}
}

// set R[A].update(R[B])
func SET_UPDATE(s, x R) {
	save()
	if err = object.SetUpdate(t, *s, *x); err != nil {
		fail(err)
	}
}

// dict R[A][R[B]] = R[C]
func MAP_ADD(d, k, v R) {
	if code.SiteBase != nil {
		if n := d.Dict().Len() + 1; n > int(site().Index) && n <= object.MaxHint {
			site().Index = uint32(n)
		}
	}
	save()
	if err = d.Dict().Set(t, *k, *v); err != nil {
		fail(err)
	}
}

// dict R[A].update(R[B])
func DICT_UPDATE(d, x R) {
	save()
	if err = e.DictUpdate(t, d.Dict(), *x); err != nil {
		fail(err)
	}
}

// dict R[A].update(R[B]) for the keywords of a call of R[C]
func DICT_MERGE(d, x, fn R) {
	save()
	if err = e.DictMerge(t, d.Dict(), *x, *fn); err != nil {
		fail(err)
	}
}

// R[A] = format(R[B], "")
func FORMAT_SIMPLE(v R) (dst Value) {
	save()
	if v.Type() == &object.StrType {
		dst = *v
	} else if dst, err = e.Format(t, *v, object.Value{}); err != nil {
		fail(err)
	}
	return
}

// R[A] = piece for BUILD_STRING of R[B]: its format without a spec, or if C is not 0 as CONVERT_VALUE
func FORMAT_PIECE(v R, how Imm) (dst Value) {
	save()
	if v.P == object.IntTag() || v.P == object.FloatTag() || how < 2 && v.Type() == &object.StrType {
		dst = *v
	} else if dst, err = object.TextPiece(t, *v, int(how)); err != nil {
		fail(err)
	}
	return
}

// R[A] = str R[B] % (R[B+1], ...), with C arguments
func FORMAT_PERCENT(first R, n Imm) (dst Value) {
	save()
	if dst, err = object.FormatPercent(t, first.Str(), window(at(first, 1), int(n))); err != nil {
		fail(err)
	}
	return
}

// R[A] = format(R[B], R[C])
func FORMAT_WITH_SPEC(v, spec R) (dst Value) {
	save()
	if dst, err = e.Format(t, *v, *spec); err != nil {
		fail(err)
	}
	return
}

// R[A] = str, repr or ascii (C = 1, 2, 3) of R[B]
func CONVERT_VALUE(v R, how Imm) (dst Value) {
	save()
	if dst, err = e.Convert(t, *v, int(how)); err != nil {
		fail(err)
	}
	return
}

// R[A] = Interpolation(R[B], R[B+1], conversion C&3, R[B+2] if C&4)
func BUILD_INTERPOLATION(parts R, how Imm) (dst Value) {
	save()
	dst = e.BuildInterpolation(t, window(parts, 3), int(how))
	return
}

// R[A] = Template(strings R[B], interpolations R[B+1])
func BUILD_TEMPLATE(parts R) (dst Value) {
	save()
	dst = e.BuildTemplate(t, *parts, *at(parts, 1))
	return
}
