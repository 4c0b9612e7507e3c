// Package lint holds tests of the repository itself: which package may import
// which, that generated files are fresh, that files stay small, and that the
// documents name what is there. It has no code of its own.
package lint
