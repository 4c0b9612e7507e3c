package golden

import (
	"fmt"
	"os"
	"strings"
)

// readSkips reads the list of programs that are known to fail: a name and the reason, a line each.
func readSkips(file string) (map[string]string, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	skips := map[string]string{}
	for i, line := range strings.Split(string(data), "\n") {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		name, reason, _ := strings.Cut(line, " ")
		reason = strings.TrimSpace(reason)
		if reason == "" {
			return nil, fmt.Errorf("%s:%d: %s is skipped without a reason", file, i+1, name)
		}
		if _, twice := skips[name]; twice {
			return nil, fmt.Errorf("%s:%d: %s is there twice", file, i+1, name)
		}
		skips[name] = reason
	}
	return skips, nil
}
