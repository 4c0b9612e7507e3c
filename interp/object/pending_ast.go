package object

// ASTObject makes the ast objects of a syntax tree.
func ASTObject(t *Thread, mod any) (Value, error) {
	return Value{}, Errorf(&NotImplementedError, "compile() with PyCF_ONLY_AST is not supported yet")
}
