package functools

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// lruCache is what functools.lru_cache makes of a function. The cache maps
// keys to results, or with a bound to links of a list in order of use.
type lruCache struct {
	object.Object
	fn           value
	infoType     value
	typed        bool
	maxSize      int // -1: no bound
	cache        *object.Dict
	root         lruLink // root.next is the oldest
	hits, misses int64
	attrs        *object.Dict // __dict__
}

// lruLink is an entry of a bounded cache.
type lruLink struct {
	object.Object
	prev, next  *lruLink
	hash        uint64
	key, result value
}

var (
	lruCacheType = object.Type{Name: "functools._lru_cache_wrapper"}
	lruLinkType  = object.Type{Name: "functools._lru_list_elem"}
	lruSig       = object.ParseSignature("(user_function, maxsize, typed, cache_info_type)")
	nameQualname = object.StaticName("__qualname__")
	// kwMark stands between positional and keyword arguments in keys.
	kwMarkObject = object.Object{T: &object.ObjectType}
	kwMark       = value{P: unsafe.Pointer(&kwMarkObject)}
)

func lruOf(v value) *lruCache { return (*lruCache)(v.P) }

type lruCacheSub struct {
	lruCache
	object.Extra
}

func initLRUCache() {
	lruLinkType.Flags |= object.FlagDisallowNew
	ty := &lruCacheType
	ty.Doc = "Create a cached callable that wraps another function.\n\nuser_function:      the function being cached\n\nmaxsize:  0         for no caching\n          None      for unlimited cache size\n          n         for a bounded cache\n\ntyped:    False     cache f(3) and f(3.0) as identical calls\n          True      cache f(3) and f(3.0) as distinct calls\n\ncache_info_type:    namedtuple class with the fields:\n                        hits misses currsize maxsize\n"
	ty.Flags |= object.FlagBaseType | object.FlagMethodDescriptor
	ty.HasWeakref = true
	ty.AllocSub = func(cls *object.Type) value {
		c := &lruCacheSub{}
		c.T = cls
		return value{P: unsafe.Pointer(c)}
	}
	ty.ExtraOffset = unsafe.Offsetof(lruCacheSub{}.Extra)
	ty.DictOffset = unsafe.Offsetof(lruCache{}.attrs)
	ty.New = lruNew
	ty.Slots.Call = lruCall
	ty.Slots.Get = func(t *thread, descr, obj value, owner *object.Type) (value, error) {
		if obj.P == nil || obj.IsNone() {
			return descr, nil
		}
		return object.NewMethod(descr, obj), nil
	}
	ty.Traverse = func(v value, visit func(value)) {
		c := lruOf(v)
		visit(c.fn)
		visit(c.infoType)
		for at := 0; ; {
			k, x, ok := c.cache.Next(&at)
			if !ok {
				return
			}
			if x.Type() == &lruLinkType {
				x = (*lruLink)(x.P).result
			}
			visit(k)
			visit(x)
		}
	}
	self := func(t *thread, v, _ value) (value, error) { return v, nil }
	ty.Methods = []object.Def{
		{Name: "cache_info", Sig: "()", F0: lruInfo, Doc: "Report cache statistics"},
		{Name: "cache_clear", Sig: "()", F0: lruClear, Doc: "Clear the cache and cache statistics"},
		{Name: "__reduce__", Sig: "()", F0: func(t *thread, v value) (value, error) { return object.GetAttr(t, v, nameQualname) }},
		{Name: "__copy__", FV: func(t *thread, v value, _ object.Args) (value, error) { return v, nil }},
		{Name: "__deepcopy__", Sig: "(memo, /)", F1: self},
	}
	ty.GetSets = []object.GetSet{object.InstanceDictAttr()}
}

func lruNew(t *thread, cls *object.Type, args object.Args) (value, error) {
	var a [4]value
	if err := lruSig.Bind("lru_cache", args, a[:]); err != nil {
		return value{}, err
	}
	if a[0].Type().Call == nil {
		return value{}, object.TypeErrorf("the first argument must be callable")
	}
	typed, err := object.Truth(t, a[2])
	if err != nil {
		return value{}, err
	}
	size := -1
	if !a[1].IsNone() {
		if !a[1].IsInt() && a[1].Type().Index == nil {
			return value{}, object.TypeErrorf("maxsize should be integer or None")
		}
		if size, err = object.SizeArg(t, a[1]); err != nil {
			return value{}, err
		}
		size = max(size, 0)
	}
	c := &lruCache{}
	v := value{P: unsafe.Pointer(c)}
	if cls != &lruCacheType {
		v = object.AllocObject(cls)
		c = lruOf(v)
	}
	c.T, c.fn, c.typed, c.maxSize, c.infoType, c.cache = cls, a[0], typed, size, a[3], object.NewDict()
	c.root.prev, c.root.next = &c.root, &c.root
	return v, nil
}

// key makes the cache's key of the arguments.
func (c *lruCache) key(args object.Args) value {
	pos := args.Pos()
	if !c.typed && len(args.Kw) == 0 && len(pos) == 1 {
		if ty := pos[0].Type(); ty == &object.StrType || ty == &object.IntType {
			return pos[0]
		}
	}
	n := len(pos)
	if len(args.Kw) > 0 {
		n += 1 + 2*len(args.Kw)
	}
	if c.typed {
		n += len(args.V)
	}
	key := object.AllocTuple(n)
	at := copy(key.Items, pos)
	if len(args.Kw) > 0 {
		key.Items[at] = kwMark
		at++
		for i, x := range args.KwValues() {
			key.Items[at], key.Items[at+1] = args.Kw[i].Value(), x
			at += 2
		}
	}
	if c.typed {
		for _, x := range args.V {
			key.Items[at] = x.Type().Value()
			at++
		}
	}
	return key.Value()
}

func lruCall(t *thread, v value, args object.Args) (value, error) {
	c := lruOf(v)
	if c.maxSize == 0 {
		c.misses++
		return object.Call(t, c.fn, args)
	}
	key := c.key(args)
	h, err := object.Hash(t, key)
	if err != nil {
		return value{}, err
	}
	x, ok, err := c.cache.GetHash(t, key, h)
	if err != nil {
		return value{}, err
	}
	if ok {
		c.hits++
		if c.maxSize > 0 {
			link := (*lruLink)(x.P)
			link.unlink()
			c.append(link)
			x = link.result
		}
		return x, nil
	}
	c.misses++
	r, err := object.Call(t, c.fn, args)
	if err != nil {
		return value{}, err
	}
	if c.maxSize < 0 {
		return r, c.cache.SetHash(t, key, h, r)
	}
	// The function may have filled the cache meanwhile.
	if _, ok, err := c.cache.GetHash(t, key, h); err != nil || ok {
		return r, err
	}
	link := &lruLink{Object: object.Object{T: &lruLinkType}}
	if c.cache.Len() >= c.maxSize && c.root.next != &c.root {
		link = c.root.next
		link.unlink()
		if _, ok, err := c.cache.DeleteHash(t, link.key, link.hash); err != nil {
			link.insertAfter(&c.root)
			return value{}, err
		} else if !ok {
			return r, nil
		}
	}
	link.key, link.hash, link.result = key, h, r
	if err := c.cache.SetHash(t, key, h, value{P: unsafe.Pointer(link)}); err != nil {
		return value{}, err
	}
	c.append(link)
	return r, nil
}

func (l *lruLink) unlink() {
	l.prev.next, l.next.prev = l.next, l.prev
}

func (l *lruLink) insertAfter(p *lruLink) {
	l.prev, l.next = p, p.next
	p.next.prev = l
	p.next = l
}

// append makes link the one used last.
func (c *lruCache) append(link *lruLink) { link.insertAfter(c.root.prev) }

func lruInfo(t *thread, v value) (value, error) {
	c := lruOf(v)
	size := object.None
	if c.maxSize >= 0 {
		size = object.Int(int64(c.maxSize))
	}
	return object.CallArgs(t, c.infoType, object.Int(c.hits), object.Int(c.misses), size, object.Int(int64(c.cache.Len())))
}

func lruClear(t *thread, v value) (value, error) {
	c := lruOf(v)
	c.hits, c.misses = 0, 0
	c.root.prev, c.root.next = &c.root, &c.root
	c.cache.Clear()
	return object.None, nil
}
