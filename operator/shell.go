package operator

import (
	"fmt"
	"strings"

	"github.com/urfave/cli/v2"
)

// Completions ask the program itself what may follow. It writes for the shell that SHELL names.
const (
	bashCompletion = `# Completion of PROGRAM in bash.
_FUNCTION() {
	local current=${COMP_WORDS[COMP_CWORD]} asked=("${COMP_WORDS[@]:0:COMP_CWORD}")
	[[ $current == -* ]] && asked+=("$current")
	COMPREPLY=($(compgen -W "$(SHELL=bash "${asked[@]}" --generate-bash-completion 2>/dev/null)" -- "$current"))
}
complete -o bashdefault -o default -F _FUNCTION PROGRAM
`
	zshCompletion = `#compdef PROGRAM
# Completion of PROGRAM in zsh.
_FUNCTION() {
	local -a asked found
	asked=("${(@)words[1,CURRENT-1]}")
	[[ ${words[CURRENT]} == -* ]] && asked+=("${words[CURRENT]}")
	found=("${(@f)$(SHELL=zsh "${asked[@]}" --generate-bash-completion 2>/dev/null)}")
	if [[ -n ${found[1]} ]]; then _describe PROGRAM found; else _files; fi
}
if [[ ${funcstack[1]} == _FUNCTION ]]; then _FUNCTION "$@"; else compdef _FUNCTION PROGRAM; fi
`
)

// completionCommand prints what makes a shell complete this program's commands.
func completionCommand() *cli.Command {
	script := func(template string) cli.ActionFunc {
		return func(c *cli.Context) error {
			name := c.App.Name
			function := strings.NewReplacer("-", "_", ".", "_").Replace(name)
			_, err := fmt.Fprint(c.App.Writer, strings.NewReplacer("PROGRAM", name, "FUNCTION", function).Replace(template))
			return err
		}
	}
	return &cli.Command{Name: "completion", Usage: "Print what makes a shell complete this program's commands", Subcommands: []*cli.Command{
		{Name: "bash", Usage: "For bash", Action: script(bashCompletion)},
		{Name: "zsh", Usage: "For zsh", Action: script(zshCompletion)},
		{Name: "fish", Usage: "For fish", Action: func(c *cli.Context) error {
			text, err := c.App.ToFishCompletion()
			if err != nil {
				return err
			}
			_, err = fmt.Fprint(c.App.Writer, text)
			return err
		}},
	}}
}

// manCommand prints the manual page of this program.
func manCommand() *cli.Command {
	const userCommands = 1 // section of the manual
	return &cli.Command{Name: "man", Usage: "Print this program's manual page, for man", Action: func(c *cli.Context) error {
		text, err := c.App.ToManWithSection(userCommands)
		if err != nil {
			return err
		}
		_, err = fmt.Fprint(c.App.Writer, text)
		return err
	}}
}
