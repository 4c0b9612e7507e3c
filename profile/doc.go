// Package profile holds the one model of a profile that gopy works with, and a
// reader and a writer for every format a Python user is likely to meet.
//
// It knows nothing of the interpreter (it must not import anything below
// interp/), so the engine's sampler and cmd/gopy-prof stand on it alike.
//
// # The model
//
// The model is that of github.com/google/pprof's profile.proto: sample types,
// samples (a stack, labels, one value per sample type), locations, functions,
// mappings, comments. [Profile] holds it in columns, and the stacks as one call
// tree: a stack is a node of that tree. Stacks share their prefixes, so a profile
// with 50 frames a stack takes a fraction of what a list of pointers takes,
// totals are one pass over the tree, and formats that share prefixes themselves
// (Gecko, callgrind) cannot blow up in memory. Package googlepprof converts to and
// from google/pprof's own Go structs.
//
// Build a profile with a [Builder]; read one with [Read]; write it with [Write].
//
// # Python conventions
//
// Sample types, in this order where present. The default one is shown first:
//
//	samples/count            how many samples were taken
//	cpu/nanoseconds          CPU time
//	wall/nanoseconds         elapsed time
//	calls/count              exact number of calls
//	primitive_calls/count    calls that were not recursive (pstats' cc)
//	cumulative/nanoseconds   inclusive time; only in profiles of kind edges (below)
//	alloc_objects/count, alloc_space/bytes, inuse_objects/count, inuse_space/bytes
//	gil_wait/nanoseconds, lock_wait/nanoseconds, instructions/count, spec_miss/count
//
// A function's Name is Python's co_qualname ("Stack.push", "main.<locals>.f"),
// without the module: the file tells it. SystemName is the bare co_name where
// it is known to differ. File is co_filename as Python gives it ("~" is never
// written: a builtin has an empty File). StartLine is co_firstlineno.
//
// A location is one (function, line) pair, in a mapping called "python".
// Native frames (builtins, C extensions, the runtime) are in a mapping called
// "[native]"; pprof never tries to symbolize a mapping in brackets. Their names
// are those cProfile shows: "<built-in method builtins.len>".
//
// Labels, all optional:
//
//	thread      name of the thread            thread_id   its number
//	task        name of the asyncio task      process     name of the process
//	pid         number of the process         category    what the source calls it
//	type        type of the allocated object
//
// Comments say how the profile was made, one "key: value" each. Keys in use:
// "format" (the format it was read from), "tool", "mode" (cpu, wall, exact,
// alloc, …), "rate", "command", "python", "missed" (samples lost), "stacks"
// (below).
//
// # Profiles without stacks
//
// A pstats dump and a callgrind file hold functions and caller edges, no
// stacks. Such a profile has the comment "stacks: edges" ([Profile.EdgesOnly]):
// its samples are [function] and [function, caller], and for each function the
// sum of the samples whose leaf it is is exact in every sample type, including
// cumulative/nanoseconds. What an edge does not explain is in the one-frame
// sample (it is negative where recursion made the edges overlap). Nothing here
// makes stacks out of edges unless asked to ([GuessStacks]), and what it makes
// is marked "stacks: guessed".
//
// # Formats and where their definitions are
//
//	pprof        google/pprof proto/profile.proto; gzipped or not
//	pstats       CPython Lib/pstats.py, Modules/_lsprof.c; marshal versions 2-5 (3.6-3.14)
//	collapsed    Brendan Gregg's stackcollapse; frames as py-spy ("name (file:line)")
//	             or as CPython's profiling.sampling ("file:name:line") write them
//	speedscope   speedscope file-format-schema.json
//	chrome       "Trace Event Format" (B, E, X and M events; array or object)
//	gecko        Firefox profiler "processed profile format" and Gecko's raw format
//	callgrind    Valgrind manual, "Callgrind Format Specification"
//	perf         text of "perf script" (Python frames as "py::name:file")
//	json, csv, html, svg   written only; json is described at [WriteJSON]
//
// # Bounds
//
// Readers never panic on bad input; they return an error of one line. They
// need at most 200 times the (uncompressed) input in memory plus 4 MiB, which takes
// a file made to be as bad as can be; of real profiles with large stacks it is
// between 1 and 11 times. A gzipped file may grow to 200 times its size plus 64 MiB, not
// more.
package profile
