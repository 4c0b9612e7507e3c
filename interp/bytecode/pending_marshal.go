package bytecode

import "errors"

// Marshal and Unmarshal write and read the file form of code; marshal.go replaces them.
func Marshal(c *Code) []byte { return nil }

// Unmarshal reads what Marshal wrote.
func Unmarshal(data []byte) (*Code, error) {
	return nil, errors.New("code objects cannot be read yet")
}
