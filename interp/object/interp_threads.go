package object

// Threads returns the threads that exist; the caller must hold the GIL.
func (in *Interp) Threads() []*Thread {
	in.idMu.Lock()
	defer in.idMu.Unlock()
	return append([]*Thread{in.Main}, in.others...)
}

// AddThread and RemoveThread keep the list of threads besides the main one.
func (in *Interp) AddThread(t *Thread) {
	in.idMu.Lock()
	defer in.idMu.Unlock()
	in.others = append(in.others, t)
}

// RemoveThread undoes AddThread.
func (in *Interp) RemoveThread(t *Thread) {
	in.idMu.Lock()
	defer in.idMu.Unlock()
	for i, o := range in.others {
		if o == t {
			in.others = append(in.others[:i:i], in.others[i+1:]...)
			return
		}
	}
}

// Interned tells whether s is the interned str of its characters.
func (in *Interp) Interned(s *Str) bool { return s.isInterned() }
