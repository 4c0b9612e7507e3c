package main

import (
	"encoding/json"
	"fmt"
	"io"
	"math"
	"os"
	"strings"

	"github.com/olekukonko/tablewriter"
	"github.com/olekukonko/tablewriter/tw"
)

type report struct {
	Rows  []*row             `json:"rows"`
	Means map[string]float64 `json:"means"` // group -> geometric mean of its ratios
	order []string
}

func newReport(rows []*row) *report {
	r := &report{Rows: rows, Means: map[string]float64{}}
	logs, counts := map[string]float64{}, map[string]int{}
	for _, row := range rows {
		group, _, _ := strings.Cut(row.Name, "/")
		if row.Failed != "" || group == "start" {
			continue
		}
		if counts[group] == 0 {
			r.order = append(r.order, group)
		}
		logs[group] += math.Log(row.ratio())
		counts[group]++
	}
	for group, sum := range logs {
		r.Means[group] = math.Exp(sum / float64(counts[group]))
	}
	return r
}

func (r *report) print(w io.Writer) error {
	right := tw.AlignRight
	table := tablewriter.NewTable(w, tablewriter.WithRowAlignmentConfig(tw.CellAlignment{
		PerColumn: []tw.Align{tw.AlignLeft, right, right, right, right, right, right},
	}), tablewriter.WithHeaderAutoFormat(tw.Off))
	table.Header("program", "gopy s", "CPython s", "ratio", "gopy MB", "CPython MB", "ratio")
	for _, row := range r.Rows {
		if row.Failed != "" {
			if err := table.Append(row.Name, "failed", "", "", "", "", ""); err != nil {
				return err
			}
			continue
		}
		memory, oracleMemory, memoryRatio := "-", "-", "-"
		if row.Gopy.Memory > 0 && row.Oracle.Memory > 0 {
			memory, oracleMemory = fmt.Sprintf("%.1f", float64(row.Gopy.Memory)/1e6), fmt.Sprintf("%.1f", float64(row.Oracle.Memory)/1e6)
			memoryRatio = fmt.Sprintf("%.2f", row.memoryRatio())
		}
		if err := table.Append(row.Name, fmt.Sprintf("%.5f", row.Gopy.Best), fmt.Sprintf("%.5f", row.Oracle.Best),
			fmt.Sprintf("%.3f", row.ratio()), memory, oracleMemory, memoryRatio); err != nil {
			return err
		}
	}
	for _, group := range r.order {
		if err := table.Append("geometric mean: "+group, "", "", fmt.Sprintf("%.3f", r.Means[group]), "", "", ""); err != nil {
			return err
		}
	}
	return table.Render()
}

func (r *report) failures() (lines []string) {
	for _, row := range r.Rows {
		if row.Failed != "" {
			lines = append(lines, row.Name+": "+row.Failed)
		}
	}
	return lines
}

func (r *report) writeJSON(path string) error {
	data, err := json.MarshalIndent(r, "", "\t")
	if err != nil {
		return err
	}
	return os.WriteFile(path, append(data, '\n'), 0o644)
}
