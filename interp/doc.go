// Package interp runs Python programs from Go: it joins the parser, the
// compiler, the engine and the native modules to an interpreter. Several
// interpreters can run in one process, in parallel, and share nothing.
package interp
