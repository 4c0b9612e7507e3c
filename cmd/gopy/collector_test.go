package main

import "testing"

func TestCollectPercent(t *testing.T) {
	for _, c := range []struct {
		live uint64
		goal uint64 // where the next collection begins
	}{
		{1 * mega, 32 * mega},
		{4 * mega, 32 * mega},
		{10 * mega, 32 * mega},
		{32 * mega, 64 * mega},
		{60 * mega, 120 * mega},
		{128 * mega, 256 * mega},
		{1000 * mega, 1700 * mega},
		{2000 * mega, 3000 * mega},
	} {
		goal := max(c.live, 4*mega) * uint64(100+collectPercent(c.live)) / 100
		if goal > c.goal || goal < c.goal*98/100 {
			t.Errorf("live %d MB: next collection at %d MB, want %d", c.live/mega, goal/mega, c.goal/mega)
		}
	}
}
