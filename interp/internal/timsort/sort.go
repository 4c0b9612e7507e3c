// Package timsort is a stable sort that uses the order already there: it finds
// runs, extends short ones by binary insertion, and merges them by the powersort
// policy, galloping where one run wins often. This is the algorithm that
// Python's list.sort documents, with the same comparisons in the same order.
//
// The algorithm exists three times, since Go does not inline a comparison
// passed to a generic function: this file compares by a function; the
// generated ones by < on the elements and on their Key fields. Comparisons may be
// inconsistent: the result is a permutation in any case.
package timsort

//go:generate go run ./gen

// By sorts a by a comparison function.
func By[E any](a []E, less func(x, y E) bool) {
	if len(a) < 2 {
		return
	}
	s := sorter[E]{a: a, less: less, minGallop: minGallop}
	s.sort()
}

// sorter is the state of one sort. The pending runs are contiguous.
type sorter[E any] struct {
	a         []E
	less      func(x, y E) bool
	tmp       []E
	minGallop int
	runs      [maxRuns]run
	n         int
}

func (s *sorter[E]) sort() {
	a := s.a
	least := minRun(len(a))
	for lo := 0; lo < len(a); {
		n := s.countRun(a[lo:])
		if n < least {
			n2 := min(len(a)-lo, least)
			s.binarySort(a[lo:lo+n2], n)
			n = n2
		}
		s.foundRun(lo, n)
		lo += n
	}
	for s.n > 1 {
		i := s.n - 2
		if i > 0 && s.runs[i-1].len < s.runs[i+1].len {
			i--
		}
		s.mergeAt(i)
	}
}

// countRun returns the length of the run at the start of a, which is made
// ascending when it is descending. A descending run may hold equal elements:
// they are reversed among themselves first, so that reversing all is stable.
func (s *sorter[E]) countRun(a []E) int {
	n := 1
	for n < len(a) && !s.less(a[n], a[n-1]) {
		n++
	}
	if n >= len(a) {
		return len(a)
	}
	if n > 1 {
		if s.less(a[0], a[n-1]) {
			return n
		}
		reverse(a[:n]) // all equal so far
	}
	equal := 0
	for n++; n < len(a); n++ {
		if s.less(a[n], a[n-1]) {
			reverse(a[n-1-equal : n])
			equal = 0
		} else if s.less(a[n-1], a[n]) {
			break
		} else {
			equal++
		}
	}
	reverse(a[n-1-equal : n])
	reverse(a[:n])
	for n < len(a) && !s.less(a[n], a[n-1]) {
		n++
	}
	return n
}

// binarySort sorts a, whose first n elements are sorted.
func (s *sorter[E]) binarySort(a []E, n int) {
	for ; n < len(a); n++ {
		pivot := a[n]
		l, r := 0, n
		for l < r {
			m := int(uint(l+r) >> 1)
			if s.less(pivot, a[m]) {
				r = m
			} else {
				l = m + 1
			}
		}
		copy(a[l+1:n+1], a[l:n])
		a[l] = pivot
	}
}

// foundRun merges pending runs as the new one's power asks for, and pushes it.
func (s *sorter[E]) foundRun(start, n int) {
	if s.n > 0 {
		last := &s.runs[s.n-1]
		p := power(last.start, last.len, n, len(s.a))
		for s.n > 1 && s.runs[s.n-2].power > p {
			s.mergeAt(s.n - 2)
		}
		s.runs[s.n-1].power = p
	}
	s.runs[s.n] = run{start: start, len: n}
	s.n++
}

// mergeAt merges runs i and i+1; i is the last but one, or the one before.
func (s *sorter[E]) mergeAt(i int) {
	x, y := s.runs[i], s.runs[i+1]
	s.runs[i].len = x.len + y.len
	if i == s.n-3 {
		s.runs[i+1] = s.runs[i+2]
	}
	s.n--
	a := s.a[x.start : x.start+x.len]
	b := s.a[y.start : y.start+y.len]
	// What is in place already needs no merging.
	k := s.gallopRight(b[0], a, 0)
	a = a[k:]
	if len(a) == 0 {
		return
	}
	b = b[:s.gallopLeft(a[len(a)-1], b, len(b)-1)]
	if len(b) == 0 {
		return
	}
	at := x.start + k
	if len(a) <= len(b) {
		s.mergeLow(at, len(a), len(b))
	} else {
		s.mergeHigh(at, len(a), len(b))
	}
}

func (s *sorter[E]) room(n int) []E {
	if cap(s.tmp) < n {
		s.tmp = make([]E, n)
	}
	return s.tmp[:n]
}

// mergeLow merges two neighbouring runs of lengths na <= nb, left to right.
func (s *sorter[E]) mergeLow(at, na, nb int) {
	dst := s.a[at : at+na+nb]
	a := s.room(na)
	copy(a, dst[:na])
	i, j, k := 0, na, 0 // next of a, of b, and of the result
	end := na + nb
	dst[k] = dst[j]
	k++
	j++
	gallop := s.minGallop
	for i < na-1 && j < end {
		// One at a time, until one run wins often.
		wonA, wonB := 0, 0
		for {
			if s.less(dst[j], a[i]) {
				dst[k] = dst[j]
				k++
				j++
				wonB++
				wonA = 0
				if j == end || wonB >= gallop {
					break
				}
			} else {
				dst[k] = a[i]
				k++
				i++
				wonA++
				wonB = 0
				if i >= na-1 || wonA >= gallop {
					break
				}
			}
		}
		if i >= na-1 || j == end {
			break
		}
		gallop++
		for {
			if gallop > 1 {
				gallop--
			}
			wonA = s.gallopRight(dst[j], a[i:na], 0)
			k += copy(dst[k:], a[i:i+wonA])
			i += wonA
			if i >= na-1 {
				break
			}
			dst[k] = dst[j]
			k++
			j++
			if j == end {
				break
			}
			wonB = s.gallopLeft(a[i], dst[j:end], 0)
			copy(dst[k:], dst[j:j+wonB])
			k += wonB
			j += wonB
			if j == end {
				break
			}
			dst[k] = a[i]
			k++
			i++
			if i >= na-1 {
				break
			}
			if wonA < minGallop && wonB < minGallop {
				gallop++ // leaving costs
				break
			}
		}
	}
	s.minGallop = max(gallop, 1)
	if i == na-1 && j < end {
		// The last of a is known to be greater than all of b.
		copy(dst[k:], dst[j:end])
		dst[end-1] = a[i]
		clear(a)
		return
	}
	copy(dst[k:], a[i:na])
	clear(a)
}

// mergeHigh merges two neighbouring runs of lengths na >= nb, right to left.
func (s *sorter[E]) mergeHigh(at, na, nb int) {
	dst := s.a[at : at+na+nb]
	b := s.room(nb)
	copy(b, dst[na:])
	i, j, k := na-1, nb-1, na+nb-1
	dst[k] = dst[i]
	k--
	i--
	gallop := s.minGallop
	for j > 0 && i >= 0 {
		wonA, wonB := 0, 0
		for {
			if s.less(b[j], dst[i]) {
				dst[k] = dst[i]
				k--
				i--
				wonA++
				wonB = 0
				if i < 0 || wonA >= gallop {
					break
				}
			} else {
				dst[k] = b[j]
				k--
				j--
				wonB++
				wonA = 0
				if j <= 0 || wonB >= gallop {
					break
				}
			}
		}
		if j <= 0 || i < 0 {
			break
		}
		gallop++
		for {
			if gallop > 1 {
				gallop--
			}
			wonA = i + 1 - s.gallopRight(b[j], dst[:i+1], i)
			copy(dst[k-wonA+1:k+1], dst[i-wonA+1:i+1])
			k -= wonA
			i -= wonA
			if i < 0 {
				break
			}
			dst[k] = b[j]
			k--
			j--
			if j <= 0 {
				break
			}
			wonB = j + 1 - s.gallopLeft(dst[i], b[:j+1], j)
			copy(dst[k-wonB+1:k+1], b[j-wonB+1:j+1])
			k -= wonB
			j -= wonB
			if j <= 0 {
				break
			}
			dst[k] = dst[i]
			k--
			i--
			if i < 0 {
				break
			}
			if wonA < minGallop && wonB < minGallop {
				gallop++
				break
			}
		}
	}
	s.minGallop = max(gallop, 1)
	if j == 0 && i >= 0 {
		// The first of b is known to be less than all of a.
		copy(dst[k-i:k+1], dst[:i+1])
		dst[k-i-1] = b[0]
		clear(b)
		return
	}
	copy(dst[:k+1], b[:j+1])
	clear(b)
}

// gallopLeft returns where key belongs in the sorted a, before all equal
// elements, searching outwards from hint.
func (s *sorter[E]) gallopLeft(key E, a []E, hint int) int {
	last, ofs := 0, 1
	if s.less(a[hint], key) {
		most := len(a) - hint
		for ofs < most && s.less(a[hint+ofs], key) {
			last, ofs = ofs, wider(ofs, most)
		}
		last, ofs = last+hint, min(ofs, most)+hint
	} else {
		most := hint + 1
		for ofs < most && !s.less(a[hint-ofs], key) {
			last, ofs = ofs, wider(ofs, most)
		}
		last, ofs = hint-min(ofs, most), hint-last
	}
	for last++; last < ofs; {
		m := int(uint(last+ofs) >> 1)
		if s.less(a[m], key) {
			last = m + 1
		} else {
			ofs = m
		}
	}
	return ofs
}

// gallopRight is gallopLeft for the place behind all equal elements.
func (s *sorter[E]) gallopRight(key E, a []E, hint int) int {
	last, ofs := 0, 1
	if s.less(key, a[hint]) {
		most := hint + 1
		for ofs < most && s.less(key, a[hint-ofs]) {
			last, ofs = ofs, wider(ofs, most)
		}
		last, ofs = hint-min(ofs, most), hint-last
	} else {
		most := len(a) - hint
		for ofs < most && !s.less(key, a[hint+ofs]) {
			last, ofs = ofs, wider(ofs, most)
		}
		last, ofs = last+hint, min(ofs, most)+hint
	}
	for last++; last < ofs; {
		m := int(uint(last+ofs) >> 1)
		if s.less(key, a[m]) {
			ofs = m
		} else {
			last = m + 1
		}
	}
	return ofs
}
