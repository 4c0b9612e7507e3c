package main

import (
	"os"
	"testing"
)

func TestFresh(t *testing.T) {
	src, err := os.ReadFile("../sort.go")
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range Variants(string(src)) {
		got, err := os.ReadFile("../" + name)
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != string(want) {
			t.Errorf("%s is stale: run go generate", name)
		}
	}
}
