# A SyntaxError in an imported module.
import _syntax
