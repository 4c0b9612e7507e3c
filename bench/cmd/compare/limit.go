package main

import (
	"fmt"
	"math"
	"os"
	"path"
	"strconv"
	"strings"
)

// limit is a line of the file with the largest ratios allowed:
//
//	time    micro/fib      0.45     the ratio of one program's times
//	time    micro/*        1.0      of every program that no line above it names
//	memory  programs/json* 2.0      the ratio of peak memory
//	mean    micro          0.50     the geometric mean of a group
type limit struct {
	kind, pattern string
	most          float64
}

func readLimits(file string) ([]limit, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var limits []limit
	for i, line := range strings.Split(string(data), "\n") {
		line, _, _ = strings.Cut(line, "#")
		fields := strings.Fields(line)
		if len(fields) == 0 {
			continue
		}
		bad := fmt.Errorf("%s:%d: want: time|memory|mean NAME RATIO", file, i+1)
		if len(fields) != 3 || fields[0] != "time" && fields[0] != "memory" && fields[0] != "mean" {
			return nil, bad
		}
		most, err := strconv.ParseFloat(fields[2], 64)
		if err != nil {
			return nil, bad
		}
		if _, err := path.Match(fields[1], ""); err != nil {
			return nil, bad
		}
		limits = append(limits, limit{fields[0], fields[1], most})
	}
	return limits, nil
}

// check tells which ratios are above their limit.
func check(r *report, limits []limit) (excesses []string) {
	one := func(kind, name string, ratio float64) {
		for _, limit := range limits {
			if limit.kind != kind {
				continue
			}
			if ok, _ := path.Match(limit.pattern, name); !ok {
				continue
			}
			if ratio > limit.most {
				excesses = append(excesses, fmt.Sprintf("%s %s: ratio %.3f, at most %.3f is allowed", kind, name, ratio, limit.most))
			}
			return
		}
	}
	for _, row := range r.Rows {
		if row.Failed != "" {
			continue
		}
		one("time", row.Name, row.ratio())
		if ratio := row.memoryRatio(); !math.IsNaN(ratio) && !math.IsInf(ratio, 0) {
			one("memory", row.Name, ratio)
		}
	}
	for _, group := range r.order {
		one("mean", group, r.Means[group])
	}
	return excesses
}
