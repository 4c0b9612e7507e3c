package syntax

// errorTable holds wrong programs and what CPython says of them.
var errorTable = []struct{ source, want string }{}
