package profile

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// readJSON tells speedscope, Chrome and Gecko by their top-level keys.
func readJSON(r *bufio.Reader, f Format) (*Profile, Format, error) {
	data, err := io.ReadAll(r)
	if err != nil {
		return nil, f, err
	}
	if f == jsonFormat {
		if f, err = jsonKind(data); err != nil {
			return nil, f, err
		}
	}
	var p *Profile
	switch f {
	case Speedscope:
		p, err = readSpeedscope(data)
	case Chrome:
		p, err = readChrome(data)
	case Gecko:
		p, err = readGecko(data)
	}
	return p, f, jsonError(err)
}

func jsonError(err error) error {
	var syntax *json.SyntaxError
	var typ *json.UnmarshalTypeError
	switch {
	case err == nil:
		return nil
	case errors.Is(err, io.ErrUnexpectedEOF) || errors.As(err, &syntax) && syntax.Error() == "unexpected end of JSON input":
		return errors.New("truncated JSON")
	case errors.As(err, &syntax):
		return fmt.Errorf("damaged JSON at byte %d: %v", syntax.Offset, err)
	case errors.As(err, &typ):
		return fmt.Errorf("damaged JSON at byte %d: %s where %s is due in %q", typ.Offset, typ.Value, typ.Type, typ.Field)
	}
	return err
}

func jsonKind(data []byte) (Format, error) {
	i := skipSpace(data, 0)
	if data[i] == '[' {
		return Chrome, nil
	}
	keys, err := topLevelKeys(data, i)
	has := map[string]bool{}
	for _, k := range keys {
		has[k] = true
	}
	switch {
	case has["traceEvents"]:
		return Chrome, nil
	case has["profiles"] && has["shared"]:
		return Speedscope, nil
	case has["threads"] && has["meta"]:
		return Gecko, nil
	case err != nil:
		return Unknown, err
	}
	return Unknown, errors.New("JSON, but neither speedscope nor a Chrome trace nor a Gecko profile")
}

func skipSpace(b []byte, i int) int {
	for i < len(b) && (b[i] == ' ' || b[i] == '\t' || b[i] == '\n' || b[i] == '\r' || b[i] >= 0x80) {
		i++ // a byte-order mark too
	}
	return i
}

// topLevelKeys scans the keys of the object at i without decoding its values.
func topLevelKeys(b []byte, i int) (keys []string, err error) {
	depth, isKey, start := 0, false, 0
	for ; i < len(b); i++ {
		switch b[i] {
		case '{', '[':
			depth++
			isKey = depth == 1
		case '}', ']':
			depth--
			if depth == 0 {
				return keys, nil
			}
		case ',':
			isKey = depth == 1
		case '"':
			start = i + 1
			for i++; i < len(b) && b[i] != '"'; i++ {
				if b[i] == '\\' {
					i++
				}
			}
			if isKey && i < len(b) && len(keys) < 1000 {
				keys = append(keys, string(b[start:i]))
				isKey = false
			}
		}
	}
	return keys, errors.New("truncated JSON")
}
