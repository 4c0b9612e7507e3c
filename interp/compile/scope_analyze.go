package compile

import "github.com/gopy-lang/gopy/interp/syntax"

// This file decides for each name of each block whether it is local, global,
// free or a cell. It walks the blocks from the module inwards with the set of
// names bound outside, and comes back with the set of free names.

func (t *symbolTable) analyze() {
	t.analyzeBlock(t.top, nil, nameSet{}, nameSet{}, nameSet{}, nil)
}

// analyzeBlock fills in the scopes of s. bound is nil at module level.
func (t *symbolTable) analyzeBlock(s *scope, bound, free, global, typeParams nameSet, classEntry *scope) {
	t.enter()
	defer t.leave()
	local := nameSet{}
	newGlobal, newFree, newBound := nameSet{}, nameSet{}, nameSet{}
	inlinedCells := nameSet{}
	if s.kind == classBlock {
		// A class's names are not visible in nested blocks, so they see
		// what the class itself sees.
		newGlobal.addAll(global)
		newBound.addAll(bound)
	}
	for i := range s.symbols {
		y := &s.symbols[i]
		t.analyzeName(s, y, bound, local, free, global, typeParams, classEntry)
	}
	if s.kind != classBlock {
		if s.functionLike() {
			newBound.addAll(local)
		}
		newBound.addAll(bound)
		newGlobal.addAll(global)
	} else {
		newBound.add("__class__")
		newBound.add("__classdict__")
		newBound.add("__conditional_annotations__")
	}
	var children []*scope
	for _, c := range s.children {
		var ce *scope
		if c.canSeeClassScope {
			if s.kind == classBlock {
				ce = s
			} else if classEntry != nil {
				ce = classEntry
			}
		}
		inline := c.comprehension != noComprehension && c.comprehension != generatorExpression && !s.canSeeClassScope
		childFree := nameSet{}
		t.analyzeChild(c, newBound, newGlobal, typeParams, childFree, ce)
		if inline {
			inlineComprehension(s, c, childFree, inlinedCells)
			c.compInlined = true
			// It is no block of its own any more.
			children = append(children, c.children...)
		} else {
			children = append(children, c)
		}
		newFree.addAll(childFree)
	}
	s.children = children
	if s.functionLike() {
		analyzeCells(s, newFree, inlinedCells)
	} else if s.kind == classBlock {
		dropClassFree(s, newFree)
	}
	updateSymbols(s, bound, newFree, inlinedCells, s.kind == classBlock || s.canSeeClassScope)
	free.addAll(newFree)
}

func (t *symbolTable) analyzeChild(c *scope, bound, global, typeParams, childFree nameSet, classEntry *scope) {
	b, f, g, tp := nameSet{}, nameSet{}, nameSet{}, nameSet{}
	b.addAll(bound)
	g.addAll(global)
	tp.addAll(typeParams)
	t.analyzeBlock(c, b, f, g, tp, classEntry)
	childFree.addAll(f)
}

func (t *symbolTable) directivePos(s *scope, name string) *syntax.Pos {
	for _, d := range s.directives {
		if d.name == name {
			return d.pos
		}
	}
	return s.pos
}

func (t *symbolTable) analyzeName(s *scope, y *symbol, bound, local, free, global, typeParams nameSet, classEntry *scope) {
	flags, name := y.flags, y.name
	switch {
	case flags&defGlobal != 0:
		if flags&defNonlocal != 0 {
			t.fail(t.directivePos(s, name), "name '"+name+"' is nonlocal and global")
		}
		y.scope = scopeGlobalExplicit
		global.add(name)
		delete(bound, name)
		return
	case flags&defNonlocal != 0:
		if bound == nil {
			t.fail(t.directivePos(s, name), "nonlocal declaration not allowed at module level")
		}
		if !bound.has(name) {
			t.fail(t.directivePos(s, name), "no binding for nonlocal '"+name+"' found")
		}
		if typeParams.has(name) {
			t.fail(t.directivePos(s, name), "nonlocal binding not allowed for type parameter '"+name+"'")
		}
		y.scope = scopeFree
		free.add(name)
		return
	case flags&defBound != 0:
		y.scope = scopeLocal
		local.add(name)
		delete(global, name)
		if flags&defTypeParam != 0 {
			typeParams.add(name)
		} else {
			delete(typeParams, name)
		}
		return
	}
	// An annotation scope in a class sees the class's names, as late as the
	// class body itself would.
	if classEntry != nil && name != "__classdict__" {
		cf := classEntry.flagsOf(name)
		if cf&defGlobal != 0 {
			y.scope = scopeGlobalExplicit
			return
		}
		if cf&defBound != 0 && cf&defNonlocal == 0 {
			y.scope = scopeGlobalImplicit
			return
		}
	}
	if bound.has(name) {
		y.scope = scopeFree
		free.add(name)
		return
	}
	// An explicit global of an enclosing block is global here as well.
	y.scope = scopeGlobalImplicit
}

// inlineComprehension merges the names of an inlined comprehension into the
// block that it stands in.
func inlineComprehension(s, comp *scope, compFree, inlinedCells nameSet) {
	for i := range comp.symbols {
		y := &comp.symbols[i]
		if y.flags&defParam != 0 {
			continue // .0
		}
		sc := y.scope
		flags := y.flags
		if sc == scopeFree && s.kind == classBlock &&
			(y.name == "__class__" || y.name == "__classdict__" || y.name == "__conditional_annotations__") {
			// The class itself provides them; its comprehensions see
			// globals only.
			sc = scopeGlobalImplicit
			if !freeInChild(comp, y.name) {
				delete(compFree, y.name)
			}
			y.scope = sc
		}
		if sc == scopeCell || y.flags&defCompCell != 0 {
			inlinedCells.add(y.name)
		}
		s.inlines = true
		existing := s.lookup(y.name)
		if existing == nil {
			s.set(y.name, flags, sc)
			s.lookup(y.name).merged = true
		} else if existing.flags&defBound != 0 && !existing.merged && s.kind != classBlock && !freeInChild(comp, y.name) {
			// What the comprehension has free is the function's local:
			// it needs no cell unless a nested function wants one.
			delete(compFree, y.name)
		}
	}
}

func freeInChild(s *scope, name string) bool {
	for _, c := range s.children {
		if y := c.lookup(name); y != nil && (y.scope == scopeFree || y.passesFree) {
			return true
		}
	}
	return false
}

// analyzeCells turns locals that nested blocks use into cells.
func analyzeCells(s *scope, free, inlinedCells nameSet) {
	for i := range s.symbols {
		y := &s.symbols[i]
		if y.scope != scopeLocal || y.merged {
			continue // a comprehension's own variable is nobody else's
		}
		if free.has(y.name) || inlinedCells.has(y.name) {
			y.scope = scopeCell
			delete(free, y.name)
		}
	}
}

func dropClassFree(s *scope, free nameSet) {
	if free.has("__class__") {
		delete(free, "__class__")
		s.needsClassClosure = true
	}
	if free.has("__classdict__") {
		delete(free, "__classdict__")
		s.needsClassDict = true
	}
	if free.has("__conditional_annotations__") {
		delete(free, "__conditional_annotations__")
		s.conditionalAnnotations = true
	}
}

// updateSymbols adds the free variables that only pass through the block.
func updateSymbols(s *scope, bound, free, inlinedCells nameSet, classFlag bool) {
	for i := range s.symbols {
		if y := &s.symbols[i]; inlinedCells.has(y.name) {
			y.flags |= defCompCell
		}
	}
	for _, name := range sortedNames(free) {
		if y := s.lookup(name); y != nil {
			// A class can bind the name itself and pass on the free
			// variable to its methods.
			if classFlag {
				y.flags |= defFreeClass
			}
			if y.merged && bound.has(name) {
				y.passesFree = true
			}
			continue
		}
		if bound != nil && !bound.has(name) {
			continue // it is a cell's of a block further in
		}
		s.set(name, 0, scopeFree)
	}
}
