// Package syntax scans and parses Python 3.14 source text.
//
// Parse turns bytes into the tree that CPython's ast module describes: the same
// nodes, the same fields, the same positions. A program that is not valid gives
// a *SyntaxError with CPython's message and range. NewTokenizer gives the token
// stream behind Python's tokenize module, from the same scanner.
//
// The package imports nothing else of gopy and holds no Python objects.
package syntax
