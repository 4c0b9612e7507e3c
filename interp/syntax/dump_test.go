package syntax

// dumpTable holds programs and what ast.dump says of them.
var dumpTable = []struct{ source, want string }{}
