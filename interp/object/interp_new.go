package object

// NewInterp returns an interpreter without modules; engine runs its code.
func NewInterp(engine Engine, opts Options) *Interp {
	in := &Interp{Engine: engine, Options: opts, interned: make(map[string]*Str, 1024), typeCache: new(typeCache), State: map[any]any{}}
	if in.Options.RecursionLimit == 0 {
		in.Options.RecursionLimit = 1000
	}
	in.subclasses = map[*Type][]weakType{}
	in.Modules = NewDict()
	in.GIL.init()
	in.Main = in.NewThread()
	return in
}

// NewThread returns the state of a new thread, which must take the GIL to run.
func (in *Interp) NewThread() *Thread {
	in.idMu.Lock()
	in.nextID++
	id := in.nextID
	in.idMu.Unlock()
	return &Thread{Interp: in, ID: id}
}
