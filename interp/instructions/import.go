package instructions

// R[A] = __import__(name B, globals, locals, fromlist R[C+1], level R[C])
func IMPORT_NAME(a R, name Name, c R) {
	save()
	var v Value
	if v, err = e.ImportName(t, f, name, *at(c, 1), *c); err != nil {
		fail(err)
	}
	*a = v
}

// R[A] = from module R[B] import name C
func IMPORT_FROM(a, m R, name Name) {
	save()
	var v Value
	if v, err = e.ImportFrom(t, *m, name); err != nil {
		fail(err)
	}
	*a = v
}

// copy the public names of module R[A] to the locals R[0]
func IMPORT_STAR(m R) {
	save()
	if err = e.ImportStar(t, *m, *(*Value)(base)); err != nil {
		fail(err)
	}
}
