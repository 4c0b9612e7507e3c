// Package fuzz writes random Python programs, runs them under gopy in every specialise mode and under CPython, and shows
// the shortest program that it can find for a difference.
//
// A program comes from a seed alone. It is made from templates: for every kind of value the expressions that give one
// (expressions.go), and statements with holes for expressions and blocks (statements.go); functions, classes and calls
// that fit them are written by code of their own. Names tell the kind of their value (i0 is an int, s1 a str), so most
// expressions are well typed; a few are not on purpose, and most statements that may raise stand in a try.
//
// Programs end: loops count, and numbers, strings and containers are cut when they are stored. Nothing depends on
// addresses or on when objects die.
//
// Programs run in servers (server.go): one process of each interpreter runs thousands of them, one after another.
package fuzz
