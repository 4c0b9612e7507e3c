package errno

import "fmt"

func systemNames() []name { return names }

// Message is the text of an error number, as C's strerror gives it.
func Message(n int) string {
	if n >= 0 && n < len(messages) && messages[n] != "" {
		return messages[n]
	}
	return fmt.Sprintf("Unknown error %d", n)
}
