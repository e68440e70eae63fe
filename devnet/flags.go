package devnet

import (
	"slices"
	"strings"

	"github.com/urfave/cli/v2"
)

// reorder puts arguments into the order that the library wants: the command, its
// flags, everything else. People also type "--state-dir x status" and "logs 1 -f".
func reorder(app *cli.App, arguments []string) []string {
	if len(arguments) < 2 {
		return arguments
	}
	program, rest := arguments[0], arguments[1:]
	global, rest := takeFlags(app.Flags, rest)
	if len(rest) == 0 {
		return arguments
	}
	i := slices.IndexFunc(app.Commands, func(c *cli.Command) bool { return c.HasName(rest[0]) })
	if i < 0 {
		return arguments
	}
	ordered := append([]string{program, rest[0]}, global...)
	var others []string
	for rest = rest[1:]; len(rest) > 0; {
		var flags []string
		flags, rest = takeFlags(app.Commands[i].Flags, rest)
		ordered = append(ordered, flags...)
		if len(rest) > 0 && rest[0] == "--" {
			others = append(others, rest[1:]...)
			break
		}
		if len(rest) > 0 {
			others = append(others, rest[0])
			rest = rest[1:]
		}
	}
	if len(others) == 0 {
		return ordered
	}
	return append(append(ordered, "--"), others...)
}

// takeFlags splits off the flags at the beginning, with their values.
func takeFlags(known []cli.Flag, arguments []string) (flags, rest []string) {
	for rest = arguments; len(rest) > 0; {
		argument := rest[0]
		if !strings.HasPrefix(argument, "-") || argument == "-" || argument == "--" {
			break
		}
		length := 1
		if takesValue(known, argument) && len(rest) > 1 {
			length = 2
		}
		flags, rest = append(flags, rest[:length]...), rest[length:]
	}
	return flags, rest
}

// takesValue reports whether the argument after this one is the flag's value.
func takesValue(known []cli.Flag, argument string) bool {
	name := strings.TrimLeft(argument, "-")
	for _, flag := range known {
		described, ok := flag.(cli.DocGenerationFlag)
		if ok && slices.Contains(flag.Names(), name) {
			return described.TakesValue()
		}
	}
	return false // unknown, or its value is behind an equals sign
}

// describeFlag returns the line of a flag in the help.
func describeFlag(flag cli.Flag) string {
	described, ok := flag.(cli.DocGenerationFlag)
	if !ok {
		return ""
	}
	usage, placeholder := described.GetUsage(), "value"
	if before, rest, found := strings.Cut(usage, "`"); found {
		if name, after, closed := strings.Cut(rest, "`"); closed {
			placeholder, usage = name, before+name+after
		}
	}
	var names []string
	for _, name := range flag.Names() {
		dashes := "--"
		if len(name) == 1 {
			dashes = "-"
		}
		names = append(names, dashes+name)
	}
	line := strings.Join(names, ", ")
	if described.TakesValue() {
		line += " " + placeholder
	}
	line += "\t" + usage
	if value := described.GetDefaultText(); described.TakesValue() && value != "" && !strings.Contains(usage, "(default") {
		line += " (default: " + value + ")"
	}
	return line
}
