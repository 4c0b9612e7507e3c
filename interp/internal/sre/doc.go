// Package sre matches regular expressions as Python's re does. It is what the
// module _sre stands on: re._compiler makes a list of words of a pattern,
// [Compile] takes it, and a [Matcher] finds what it matches.
//
// The words are checked and decoded into a tree (decode.go), and the tree is
// compiled twice (compile.go): at once for text of one byte a character (bytes,
// and str that is ASCII), and when it is needed for UTF-8. So one set of
// instructions works on bytes in both cases, and a literal is a string to compare
// in both. While it compiles, the compiler knows for every place what bytes the
// rest of a match may begin with (first.go). That makes most choices
// deterministic: a run of characters gives none back if what follows could not
// use them, and an alternative that cannot match is not tried.
//
// The matcher (run.go) goes forward, and keeps on a stack of its own what to try
// when the way comes to an end. Marks and counters change in place; what they
// were is kept on a trail and put back. Searches (search.go) run the program
// only where a plan (plan.go) says that it may match.
//
// Results are CPython's, with one known exception: there, a group that is asked
// about from inside itself, by a conditional such as (?(1)...) in group 1, may
// keep its end from an alternative that failed; here it never does. Matches that
// take CPython exponential time often take none here, where it can be seen that
// what is missing does not come.
//
// The package knows nothing of gopy's objects.
package sre
