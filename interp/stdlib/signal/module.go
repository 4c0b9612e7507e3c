// Package signal is Python's _signal module. A signal that Python code asks for
// is caught through Go's os/signal and handled by the main thread at its next
// poll; the process keeps Go's treatment of all others.
package signal

//go:generate sh -c "$GOPY_ORACLE gen.py | gofmt > zstrsignal_linux.go"

import (
	"github.com/gopy-lang/gopy/interp/object"
)

// Module declares the module.
var Module = object.ModuleDef{Name: "_signal", Doc: "This module provides mechanisms to use signal handlers in Python.",
	Defs: append([]object.Def{
		{Name: "signal", Sig: "(signalnum, handler, /)", Doc: "Set the action for the given signal, and return the previous one.", F2: setHandler},
		{Name: "getsignal", Sig: "(signalnum, /)", Doc: "Return the current action for the given signal.", F1: getHandler},
		{Name: "default_int_handler", Sig: "(signalnum, frame, /)", Doc: "The default handler for SIGINT installed by Python. It raises KeyboardInterrupt.", F2: defaultIntHandler},
		{Name: "raise_signal", Sig: "(signalnum, /)", Doc: "Send a signal to the executing process.", F1: raiseSignal},
		{Name: "set_wakeup_fd", Sig: "(fd, /, *, warn_on_full_buffer=True)", Doc: "Sets the fd to be written to (with the signal number) when a signal comes in.", FN: setWakeupFD},
		{Name: "strsignal", Sig: "(signalnum, /)", Doc: "Return the system description of the given signal.", F1: strSignal},
		{Name: "valid_signals", Sig: "()", Doc: "Return a set of valid signal numbers on this platform.", F0: validSignals},
	}, platformDefs()...), Init: initModule}

type constant struct {
	name string
	n    int64
}

func initModule(t *object.Thread, m *object.Module) error {
	in := t.Interp
	for _, list := range [...][]constant{constants, {{"SIG_DFL", sigDfl}, {"SIG_IGN", sigIgn}, {"NSIG", nsig}}} {
		for _, c := range list {
			m.Dict.SetStr(in.Intern(c.name), object.Int(c.n))
		}
	}
	s := stateOf(t)
	if err := platformInit(t, m, s); err != nil {
		return err
	}
	f, _ := m.Dict.GetStr(in.Intern("default_int_handler"))
	s.fill(f)
	in.HandleSignal = s.handle
	return nil
}

// number reads a signal number.
func number(t *object.Thread, v object.Value) (int, error) {
	n, err := object.IndexInt(t, v, &object.OverflowError)
	if err != nil {
		return 0, err
	}
	if n < 1 || n >= nsig {
		return 0, object.ValueErrorf("signal number out of range")
	}
	return n, nil
}

func defaultIntHandler(t *object.Thread, _, _, _ object.Value) (object.Value, error) {
	return object.Value{}, object.NewExceptionArgs(&object.KeyboardInterrupt)
}

func strSignal(t *object.Thread, _, v object.Value) (object.Value, error) {
	n, err := number(t, v)
	if err != nil {
		return object.Value{}, err
	}
	if s := describe(n); s != "" {
		return object.StrValue(s), nil
	}
	return object.None, nil
}

func validSignals(t *object.Thread, _ object.Value) (object.Value, error) {
	out := object.NewSet()
	for n := 1; n < nsig; n++ {
		if exists(n) {
			if err := object.SetAdd(t, out, object.Int(int64(n))); err != nil {
				return out, err
			}
		}
	}
	return out, nil
}
