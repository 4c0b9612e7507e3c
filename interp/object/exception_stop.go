package object

// This file holds the exceptions with a single attribute that their first
// argument gives: StopIteration and SystemExit; and KeyError, which shows its
// argument as a repr.

func stopIterationInit(t *Thread, v Value, args Args) error {
	if err := baseExceptionInit(t, v, args); err != nil {
		return err
	}
	e := v.Exception()
	e.fields(1)[0] = orNone(e.firstArg())
	return nil
}

// exitCode is what SystemExit's arguments make its code.
func exitCode(e *BaseException) Value {
	if len(e.Args.Items) > 1 {
		return e.Args.Value()
	}
	return e.firstArg()
}

func systemExitInit(t *Thread, v Value, args Args) error {
	if err := baseExceptionInit(t, v, args); err != nil {
		return err
	}
	e := v.Exception()
	if len(e.Args.Items) > 0 {
		e.fields(1)[0] = exitCode(e)
	}
	return nil
}

func keyErrorStr(t *Thread, v Value) (Value, error) {
	if x := v.Exception().onlyArg(); x.P != nil {
		s, err := ReprStr(t, x)
		if err != nil {
			return Value{}, err
		}
		return s.Value(), nil
	}
	return baseExceptionStr(t, v)
}

func initStopExceptions() {
	StopIteration.Solid, StopIteration.Init = true, stopIterationInit
	StopIteration.GetSets = []GetSet{exceptionField("value", "generator return value", 0, 1, (*BaseException).firstArg)}
	SystemExit.Solid, SystemExit.Init = true, systemExitInit
	SystemExit.GetSets = []GetSet{exceptionField("code", "exception code", 0, 1, exitCode)}
	KeyError.Slots.Str = keyErrorStr
}
