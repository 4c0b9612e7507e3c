package main

import (
	"fmt"
	"os"

	"github.com/gopy-lang/gopy/interp"
	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/compile"
	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/syntax"
	"github.com/spf13/pflag"
)

// dis is `gopy dis`: it prints the bytecode of a program; with --adaptive it
// runs the program first and prints what it specialised itself into.
func dis(argv []string) int {
	fs := pflag.NewFlagSet("gopy dis", pflag.ContinueOnError)
	fs.SetInterspersed(false)
	code := fs.StringP("command", "c", "", "disassemble `CODE`")
	adaptive := fs.Bool("adaptive", false, "run the program first, then show the specialised instructions with their misses")
	fs.Usage = func() {
		fmt.Fprintf(os.Stderr, "usage: gopy dis [--adaptive] FILE | -c CODE [arg] ...\n%s", fs.FlagUsages())
	}
	if err := fs.Parse(argv); err != nil {
		if err == pflag.ErrHelp {
			return 0
		}
		fmt.Fprintln(os.Stderr, "gopy dis:", err)
		return 2
	}
	filename, source := "<string>", []byte(*code)
	if !fs.Changed("command") {
		if fs.NArg() == 0 {
			fs.Usage()
			return 2
		}
		filename = fs.Arg(0)
		var err error
		if source, err = os.ReadFile(filename); err != nil {
			fmt.Fprintln(os.Stderr, "gopy dis:", err)
			return 2
		}
	}
	if *adaptive {
		return disAdaptive(source, filename, fs.Args())
	}
	mod, err := syntax.Parse(source, syntax.Options{Filename: filename})
	if err == nil {
		var c *bytecode.Code
		if c, err = compile.Compile(mod, compile.Options{Filename: filename}); err == nil {
			bytecode.Disassemble(os.Stdout, c)
			return 0
		}
	}
	fmt.Fprintln(os.Stderr, err)
	return 1
}

// disAdaptive runs a program and prints its code as it is afterwards.
func disAdaptive(source []byte, filename string, args []string) int {
	if len(args) == 0 {
		args = []string{"-c"}
	}
	ip, err := interp.New(interp.Config{Args: args})
	if err != nil {
		fmt.Fprintln(os.Stderr, "gopy dis:", err)
		return 1
	}
	var code *object.Code
	err = ip.Do(func(t *object.Thread) error {
		v, err := ip.Engine().Compile(t, object.NewBytes(source), filename, "exec", 0, true, -1, -1)
		if err != nil {
			return err
		}
		code = (*object.Code)(v.P)
		m, _ := t.Interp.Modules.GetStr(t.Interp.Intern("__main__"))
		g := object.InstanceDict(m)
		_, err = ip.Engine().RunCode(t, code, g, g.Value(), nil)
		return err
	})
	status := ip.ExitCode(err)
	ip.Close()
	if code != nil {
		printAdaptive(code)
	}
	return status
}

// printAdaptive prints the specialised instructions of code and of the code in its constants.
func printAdaptive(c *object.Code) {
	fmt.Printf("\n%s (%s:%d)", c.Code.Qualname, c.Filename, c.FirstLine)
	if c.Sites == nil {
		fmt.Print(": not warm")
	}
	fmt.Println()
	for i, ins := range c.Ins {
		if c.Sites == nil {
			break
		}
		s := &c.Sites[i]
		from := c.Instructions[i].Op
		mark := ""
		if ins.Op != from {
			mark = fmt.Sprintf("  was %s", from)
		}
		if s.Misses > 0 {
			mark += fmt.Sprintf("  %d misses", s.Misses)
		}
		fmt.Printf("%6d %5d  %-32s%s\n", c.Location(i).Line, i, ins.Op, mark)
	}
	c.Prepare()
	for _, k := range c.Consts {
		if k.Type() == &object.CodeType {
			printAdaptive((*object.Code)(k.P))
		}
	}
}
