//go:build !linux

package locale

import "github.com/gopy-lang/gopy/interp/object"

// addLangInfo adds nothing: the constants of nl_langinfo are glibc's, and the
// module locale does without the function.
func addLangInfo(t *thread, m *object.Module) error { return nil }
